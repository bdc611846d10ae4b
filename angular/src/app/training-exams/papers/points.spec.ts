import { sum, times } from './points';

describe('Points', () => {
  it('add up exactly', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(times(1.1, 3)).toBe(3.3);
    expect(sum([times(2.5, 7), times(0.15, 3)])).toBe(17.95);
  });
});

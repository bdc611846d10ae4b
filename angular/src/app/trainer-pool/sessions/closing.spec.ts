import { closingOf } from './closing';

describe('The end of a sign-up', () => {
  it('is the end of the day that was chosen', () => {
    expect(closingOf('2026-03-07', '2026-03-09T01:00:00Z')).toBe('2026-03-07T15:59:00.000Z');
  });

  it('is the start at the latest', () => {
    expect(closingOf('2026-03-09', '2026-03-09T01:00:00Z')).toBe('2026-03-09T01:00:00Z');
  });
});

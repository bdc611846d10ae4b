import { formatLocalTime } from './local-time.pipe';

describe('A stored moment', () => {
  it('is shown in the time of Shanghai', () => {
    expect(formatLocalTime('2026-12-31T16:30:00Z')).toBe('2027/01/01 00:30');
  });

  it('is UTC also when it does not say so', () => {
    expect(formatLocalTime('2026-12-31T16:30:00', 'day')).toBe('2027/01/01');
  });

  it('is a clock to the second where the day is clear', () => {
    expect(formatLocalTime('2026-12-31T02:03:12Z', 'clock')).toBe('10:03:12');
  });
});

import { monthsOf } from './months';

describe('monthsOf', () => {
  const days = Array.from({ length: 365 }, (_, i) => ({
    date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  }));

  it('puts the first of January 2026 on a Thursday', () => {
    const [january] = monthsOf(days);
    expect(january?.weeks[0]?.slice(0, 3)).toEqual([null, null, null]);
    expect(january?.weeks[0]?.[3]?.date).toBe('2026-01-01');
  });

  it('keeps every day, in whole weeks', () => {
    const cells = monthsOf(days).flatMap(m => m.weeks.flat());
    expect(cells.filter(Boolean)).toHaveLength(365);
    expect(cells.length % 7).toBe(0);
  });
});

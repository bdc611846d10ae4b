import { daysLeftWords, daysUntil, todayInShanghai } from './deadlines';

describe('A deadline', () => {
  it('is reckoned from the day that it is in Shanghai', () => {
    expect(todayInShanghai(new Date('2026-07-28T16:30:00Z'))).toBe('2026-07-29');
  });

  it.each([
    ['2026-08-03', 5],
    ['2026-07-29', 0],
    ['2026-07-26', -3],
  ])('on %s is %i days from 29 July', (day, days) => {
    expect(daysUntil(day, '2026-07-29')).toBe(days);
  });

  it.each([
    [5, 'SupervisionInspections::Deadline:DaysLeft', '5'],
    [0, 'SupervisionInspections::Deadline:DueToday', '0'],
    [-3, 'SupervisionInspections::Deadline:DaysOverdue', '3'],
  ])('%i days ahead is said as %s', (left, key, days) => {
    expect(daysLeftWords(left)).toEqual({ key, days });
  });
});

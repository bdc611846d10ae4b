import { holidayWords, longDay } from './today';

describe('The day of the first page', () => {
  it('is named with its weekday', () => {
    expect(longDay('2026-03-02', 'zh-Hans')).toBe('2026年3月2日星期一');
  });

  it('counts the days to the next holiday, also over the turn of the year', () => {
    const nextHoliday = { name: '元旦', from: '2027-01-01', to: '2027-01-03' };
    const words = holidayWords({ date: '2026-12-30', nextHoliday }, 'zh-Hans');
    expect(words?.daysLeft).toBe('2');
    expect(words?.days).toBe('1月1日–1月3日');
  });

  it('says nothing of a holiday that nobody has entered', () => {
    expect(holidayWords({ date: '2026-12-30', nextHoliday: null }, 'zh-Hans')).toBeNull();
  });
});

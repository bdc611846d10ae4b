import { TodayDto } from '@proxy/platform/working-calendars';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAY: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: 'UTC' };

export interface HolidayWords {
  name: string;
  /** "10月1日–10月7日" */
  days: string;
  daysLeft: string;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** "2026年3月2日星期一" */
export const longDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(utc(day));

/** The next holiday in words; null when none is entered. */
export function holidayWords(
  { date, nextHoliday }: TodayDto,
  language: string,
): HolidayWords | null {
  if (!date || !nextHoliday?.from || !nextHoliday.to) return null;
  const [from, to] = [utc(nextHoliday.from), utc(nextHoliday.to)];
  const short = new Intl.DateTimeFormat(language, DAY);
  return {
    name: nextHoliday.name ?? '',
    days: [...new Set([from, to].map(day => short.format(day)))].join('–'),
    daysLeft: `${(from.getTime() - utc(date).getTime()) / DAY_MS}`,
  };
}

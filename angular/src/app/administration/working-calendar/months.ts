import { CalendarDayDto } from '@proxy/platform/working-calendars';

export interface Month {
  number: number;
  /** Weeks from Monday; null before the first and after the last day. */
  weeks: (CalendarDayDto | null)[][];
}

/** A year's days as twelve sheets of weeks. */
export function monthsOf(days: readonly CalendarDayDto[]): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = days.filter(({ date }) => Number(date?.slice(5, 7)) === index + 1);
    const cells: (CalendarDayDto | null)[] = [
      ...Array<null>(weekday(own[0]?.date)).fill(null),
      ...own,
    ];
    while (cells.length % 7 > 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_week, w) =>
      cells.slice(w * 7, w * 7 + 7),
    );
    return { number: index + 1, weeks };
  });
}

/** 0 for Monday. */
function weekday(date: string | undefined): number {
  return date ? (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7 : 0;
}

import { BusyTimeDto } from '@proxy/trainer-pool/trainers';

const MONTHS = 12;
const HOUR_MS = 3_600_000;

const monthAndYear = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
});

/** Hours of lessons by the month of Asia/Shanghai, to the tenth, for the twelve months of a year. */
export function hoursByMonth(times: readonly BusyTimeDto[], year: number): number[] {
  const hours = new Array<number>(MONTHS).fill(0);
  for (const { startTime = '', endTime = '', isLesson } of times) {
    if (!isLesson) continue;
    const start = Date.parse(utc(startTime));
    const [ofYear, month] = monthAndYear.format(start).split('-').map(Number);
    if (ofYear !== year || !month) continue;
    hours[month - 1] = (hours[month - 1] ?? 0) + (Date.parse(utc(endTime)) - start) / HOUR_MS;
  }
  return hours.map(sum => Math.round(sum * 10) / 10);
}

const utc = (time: string) => (/Z|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`);

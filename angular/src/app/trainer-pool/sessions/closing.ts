import { momentOf } from '@shared/moment-picker/moment';

/** A sign-up closes at the end of a day, but never after the start. */
export function closingOf(day: string, startTime: string): string {
  const end = momentOf({ day, time: '23:59' }) ?? '';
  return Date.parse(end) > Date.parse(startTime) ? startTime : end;
}

import { formatLocalTime } from '../local-time.pipe';

/** Asia/Shanghai, which has had no summer time since 1991. */
const ZONE = '+08:00';

export interface MomentParts {
  /** yyyy-MM-dd */
  day: string;
  /** HH:mm */
  time: string;
}

/** A moment in UTC as its day and time here; null for what is none. */
export function partsOf(utc: string | null | undefined): MomentParts | null {
  if (!utc || Number.isNaN(Date.parse(utc))) return null;
  const [day = '', time = ''] = formatLocalTime(utc, 'minute', 'sv-SE').split(' ');
  return { day, time };
}

/** Null while a part is missing. */
export function momentOf({ day, time }: MomentParts): string | null {
  const moment = Date.parse(`${day}T${time}:00${ZONE}`);
  return day && time && !Number.isNaN(moment) ? new Date(moment).toISOString() : null;
}

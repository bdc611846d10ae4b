import type { CalendarDayKind } from './calendar-day-kind.enum';

export interface CalendarDayDto {
  date?: string;
  kind?: CalendarDayKind;
  name?: string | null;
  source?: string | null;
}

export interface CalendarEditDto {
  version?: number;
  date?: string;
  kind?: CalendarDayKind;
  name?: string | null;
  reason?: string;
  creationTime?: string;
  creatorName?: string | null;
}

export interface CalendarYearDto {
  year?: number;
  version?: number;
  isCovered?: boolean;
  days?: CalendarDayDto[];
}

export interface ChangeCalendarDayDto {
  date: string | null;
  kind?: CalendarDayKind;
  name?: string | null;
  reason: string;
}

export interface HolidayRun {
  name?: string;
  from?: string;
  to?: string;
}

export interface TodayDto {
  date?: string;
  kind?: CalendarDayKind;
  name?: string | null;
  isWorkingDay?: boolean;
  nextHoliday?: HolidayRun | null;
}

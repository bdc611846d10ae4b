import { mapEnumToOptions } from '@abp/ng.core';

export enum CalendarDayKind {
  WorkingDay = 0,
  Weekend = 1,
  Holiday = 2,
  MakeUpDay = 3,
}

export const calendarDayKindOptions = mapEnumToOptions(CalendarDayKind);

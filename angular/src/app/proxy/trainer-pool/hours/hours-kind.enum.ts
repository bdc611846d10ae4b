import { mapEnumToOptions } from '@abp/ng.core';

export enum HoursKind {
  Class = 1,
  Online = 2,
  Exam = 3,
  SelfStudy = 4,
}

export const hoursKindOptions = mapEnumToOptions(HoursKind);

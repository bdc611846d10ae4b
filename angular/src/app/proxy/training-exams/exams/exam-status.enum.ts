import { mapEnumToOptions } from '@abp/ng.core';

export enum ExamStatus {
  Draft = 1,
  Scheduled = 2,
  Closed = 3,
  Released = 4,
  Cancelled = 5,
}

export const examStatusOptions = mapEnumToOptions(ExamStatus);

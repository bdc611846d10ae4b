import { mapEnumToOptions } from '@abp/ng.core';

export enum AttemptStatus {
  Prepared = 1,
  InProgress = 2,
  Submitted = 3,
  TimedOut = 4,
}

export const attemptStatusOptions = mapEnumToOptions(AttemptStatus);

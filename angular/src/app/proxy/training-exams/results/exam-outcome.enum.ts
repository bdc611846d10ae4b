import { mapEnumToOptions } from '@abp/ng.core';

export enum ExamOutcome {
  Passed = 1,
  Failed = 2,
  Absent = 3,
  Unmarked = 4,
}

export const examOutcomeOptions = mapEnumToOptions(ExamOutcome);

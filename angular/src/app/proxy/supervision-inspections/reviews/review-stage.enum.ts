import { mapEnumToOptions } from '@abp/ng.core';

export enum ReviewStage {
  Missing = 0,
  ToReview = 1,
  Returned = 2,
  ToGrade = 3,
  Graded = 4,
  Idle = 5,
}

export const reviewStageOptions = mapEnumToOptions(ReviewStage);

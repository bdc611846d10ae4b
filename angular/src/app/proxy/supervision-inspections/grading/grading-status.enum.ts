import { mapEnumToOptions } from '@abp/ng.core';

export enum GradingStatus {
  Graded = 1,
  PointsOnly = 2,
  Incomplete = 3,
  Invalid = 4,
}

export const gradingStatusOptions = mapEnumToOptions(GradingStatus);

import { mapEnumToOptions } from '@abp/ng.core';

export enum TrainingSessionStatus {
  Draft = 1,
  Published = 2,
  Closed = 3,
  Cancelled = 4,
}

export const trainingSessionStatusOptions = mapEnumToOptions(TrainingSessionStatus);

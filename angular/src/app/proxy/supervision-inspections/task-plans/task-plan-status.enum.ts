import { mapEnumToOptions } from '@abp/ng.core';

export enum TaskPlanStatus {
  Draft = 0,
  Published = 1,
  Closed = 2,
}

export const taskPlanStatusOptions = mapEnumToOptions(TaskPlanStatus);

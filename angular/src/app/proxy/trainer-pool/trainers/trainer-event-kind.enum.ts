import { mapEnumToOptions } from '@abp/ng.core';

export enum TrainerEventKind {
  Appointed = 1,
  Suspended = 2,
  Resumed = 3,
  Retired = 4,
  Extended = 5,
  Described = 6,
}

export const trainerEventKindOptions = mapEnumToOptions(TrainerEventKind);

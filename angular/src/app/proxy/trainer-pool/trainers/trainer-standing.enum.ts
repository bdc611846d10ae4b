import { mapEnumToOptions } from '@abp/ng.core';

export enum TrainerStanding {
  Upcoming = 1,
  Serving = 2,
  Suspended = 3,
  Ended = 4,
  Retired = 5,
}

export const trainerStandingOptions = mapEnumToOptions(TrainerStanding);

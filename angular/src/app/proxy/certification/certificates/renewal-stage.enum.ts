import { mapEnumToOptions } from '@abp/ng.core';

export enum RenewalStage {
  SixMonths = 1,
  ThreeMonths = 2,
  ThirtyDays = 3,
}

export const renewalStageOptions = mapEnumToOptions(RenewalStage);

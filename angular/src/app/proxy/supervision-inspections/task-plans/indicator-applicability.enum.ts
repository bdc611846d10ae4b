import { mapEnumToOptions } from '@abp/ng.core';

export enum IndicatorApplicability {
  All = 0,
  Counties = 1,
  Departments = 2,
  Picked = 3,
}

export const indicatorApplicabilityOptions = mapEnumToOptions(IndicatorApplicability);

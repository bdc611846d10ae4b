import { mapEnumToOptions } from '@abp/ng.core';

export enum RegradeStatus {
  Proposed = 1,
  Approved = 2,
  Applied = 3,
  Rejected = 4,
  Withdrawn = 5,
}

export const regradeStatusOptions = mapEnumToOptions(RegradeStatus);

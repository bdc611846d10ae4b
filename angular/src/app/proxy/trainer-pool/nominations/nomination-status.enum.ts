import { mapEnumToOptions } from '@abp/ng.core';

export enum NominationStatus {
  Submitted = 1,
  Returned = 2,
  Approved = 3,
  Appointed = 4,
  Refused = 5,
}

export const nominationStatusOptions = mapEnumToOptions(NominationStatus);

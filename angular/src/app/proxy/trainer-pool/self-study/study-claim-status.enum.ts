import { mapEnumToOptions } from '@abp/ng.core';

export enum StudyClaimStatus {
  Submitted = 1,
  Approved = 2,
  Returned = 3,
}

export const studyClaimStatusOptions = mapEnumToOptions(StudyClaimStatus);

import { mapEnumToOptions } from '@abp/ng.core';

export enum SubmissionStatus {
  Draft = 0,
  Submitted = 1,
  Returned = 2,
  Accepted = 3,
}

export const submissionStatusOptions = mapEnumToOptions(SubmissionStatus);

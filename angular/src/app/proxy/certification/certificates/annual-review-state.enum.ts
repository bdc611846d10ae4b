import { mapEnumToOptions } from '@abp/ng.core';

export enum AnnualReviewState {
  Open = 1,
  Passed = 2,
  Failed = 3,
}

export const annualReviewStateOptions = mapEnumToOptions(AnnualReviewState);

import { mapEnumToOptions } from '@abp/ng.core';

export enum CertificateAct {
  Apply = 1,
  PassByUnit = 2,
  RejectByUnit = 3,
  PassByBureau = 4,
  RejectByBureau = 5,
  Send = 6,
  Issue = 7,
  PassAnnualReview = 8,
  FailAnnualReview = 9,
  Suspend = 10,
  Resume = 11,
  Revoke = 12,
  Cancel = 13,
  Replace = 14,
  PassReReview = 15,
  ProposeRevocation = 16,
  DeclineRevocation = 17,
}

export const certificateActOptions = mapEnumToOptions(CertificateAct);

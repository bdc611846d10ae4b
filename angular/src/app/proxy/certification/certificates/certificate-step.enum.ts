import { mapEnumToOptions } from '@abp/ng.core';

export enum CertificateStep {
  Applied = 1,
  UnitReviewed = 2,
  BureauReviewed = 3,
  Sent = 4,
  Issued = 5,
  Rejected = 6,
}

export const certificateStepOptions = mapEnumToOptions(CertificateStep);

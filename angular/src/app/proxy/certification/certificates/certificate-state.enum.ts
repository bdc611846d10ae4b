import { mapEnumToOptions } from '@abp/ng.core';

export enum CertificateState {
  Pending = 1,
  Valid = 2,
  Suspended = 3,
  Revoked = 4,
  Cancelled = 5,
  Expired = 6,
  Replaced = 7,
  Rejected = 8,
}

export const certificateStateOptions = mapEnumToOptions(CertificateState);

import { mapEnumToOptions } from '@abp/ng.core';

export enum CertificateKind {
  Enforcement = 1,
  Supervision = 2,
}

export const certificateKindOptions = mapEnumToOptions(CertificateKind);

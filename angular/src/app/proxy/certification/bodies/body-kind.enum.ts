import { mapEnumToOptions } from '@abp/ng.core';

export enum BodyKind {
  Administrative = 1,
  Authorized = 2,
  Entrusted = 3,
}

export const bodyKindOptions = mapEnumToOptions(BodyKind);

import { mapEnumToOptions } from '@abp/ng.core';

export enum RegradeKind {
  NewKey = 1,
  FullPoints = 2,
}

export const regradeKindOptions = mapEnumToOptions(RegradeKind);

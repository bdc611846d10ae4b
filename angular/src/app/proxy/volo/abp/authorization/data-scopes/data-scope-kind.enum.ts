import { mapEnumToOptions } from '@abp/ng.core';

export enum DataScopeKind {
  Own = 0,
  OwnUnit = 1,
  OwnUnitAndBelow = 2,
  All = 3,
}

export const dataScopeKindOptions = mapEnumToOptions(DataScopeKind);

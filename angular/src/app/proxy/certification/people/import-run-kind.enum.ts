import { mapEnumToOptions } from '@abp/ng.core';

export enum ImportRunKind {
  People = 1,
  Photos = 2,
}

export const importRunKindOptions = mapEnumToOptions(ImportRunKind);

import { mapEnumToOptions } from '@abp/ng.core';

export enum ImportMode {
  DryRun = 0,
  AllOrNothing = 1,
  GoodRows = 2,
}

export const importModeOptions = mapEnumToOptions(ImportMode);

import { mapEnumToOptions } from '@abp/ng.core';

export enum ImportRunState {
  Reading = 1,
  Checking = 2,
  Saving = 3,
  Done = 4,
  Failed = 5,
}

export const importRunStateOptions = mapEnumToOptions(ImportRunState);

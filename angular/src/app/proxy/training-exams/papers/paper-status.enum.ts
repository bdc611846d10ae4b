import { mapEnumToOptions } from '@abp/ng.core';

export enum PaperStatus {
  Draft = 1,
  Published = 2,
  Retired = 3,
}

export const paperStatusOptions = mapEnumToOptions(PaperStatus);

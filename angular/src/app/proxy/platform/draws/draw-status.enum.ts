import { mapEnumToOptions } from '@abp/ng.core';

export enum DrawStatus {
  Prepared = 1,
  Drawn = 2,
  Abandoned = 3,
}

export const drawStatusOptions = mapEnumToOptions(DrawStatus);

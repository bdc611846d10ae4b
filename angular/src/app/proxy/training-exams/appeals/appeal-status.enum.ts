import { mapEnumToOptions } from '@abp/ng.core';

export enum AppealStatus {
  Open = 1,
  Upheld = 2,
  Rejected = 3,
}

export const appealStatusOptions = mapEnumToOptions(AppealStatus);

import { mapEnumToOptions } from '@abp/ng.core';

export enum PublishWarningKind {
  NoUnits = 0,
  DeadlineOver = 1,
}

export const publishWarningKindOptions = mapEnumToOptions(PublishWarningKind);

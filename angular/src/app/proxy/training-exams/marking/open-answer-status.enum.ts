import { mapEnumToOptions } from '@abp/ng.core';

export enum OpenAnswerStatus {
  Waiting = 1,
  Disputed = 2,
  Settled = 3,
}

export const openAnswerStatusOptions = mapEnumToOptions(OpenAnswerStatus);

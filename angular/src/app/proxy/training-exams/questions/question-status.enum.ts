import { mapEnumToOptions } from '@abp/ng.core';

export enum QuestionStatus {
  Draft = 1,
  Reviewed = 2,
  Retired = 3,
}

export const questionStatusOptions = mapEnumToOptions(QuestionStatus);

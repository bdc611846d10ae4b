import { mapEnumToOptions } from '@abp/ng.core';

export enum EligibilityItemKind {
  Identity = 1,
  Employment = 2,
  InPost = 3,
  Age = 4,
  Exam = 5,
  Hours = 6,
}

export const eligibilityItemKindOptions = mapEnumToOptions(EligibilityItemKind);

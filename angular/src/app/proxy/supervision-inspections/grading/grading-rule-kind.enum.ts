import { mapEnumToOptions } from '@abp/ng.core';

export enum GradingRuleKind {
  CriteriaCount = 1,
  AverageScore = 2,
  CompletionRatio = 3,
  MissingItems = 4,
  Award = 5,
  Points = 6,
}

export const gradingRuleKindOptions = mapEnumToOptions(GradingRuleKind);

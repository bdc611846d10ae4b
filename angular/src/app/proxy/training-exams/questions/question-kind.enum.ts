import { mapEnumToOptions } from '@abp/ng.core';

export enum QuestionKind {
  SingleChoice = 1,
  MultipleChoice = 2,
  TrueFalse = 3,
  FillIn = 4,
  ShortAnswer = 5,
}

export const questionKindOptions = mapEnumToOptions(QuestionKind);

import { mapEnumToOptions } from '@abp/ng.core';

export enum QuestionWeakness {
  None = 0,
  TooHard = 1,
  TooEasy = 2,
  DoesNotDiscriminate = 4,
}

export const questionWeaknessOptions = mapEnumToOptions(QuestionWeakness);

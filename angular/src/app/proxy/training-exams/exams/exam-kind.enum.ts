import { mapEnumToOptions } from '@abp/ng.core';

export enum ExamKind {
  Regular = 1,
  MakeUp = 2,
  Rehearsal = 3,
}

export const examKindOptions = mapEnumToOptions(ExamKind);

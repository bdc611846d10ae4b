import { mapEnumToOptions } from '@abp/ng.core';

export enum ExamDisclosure {
  Score = 1,
  OwnAnswers = 2,
  Everything = 3,
}

export const examDisclosureOptions = mapEnumToOptions(ExamDisclosure);

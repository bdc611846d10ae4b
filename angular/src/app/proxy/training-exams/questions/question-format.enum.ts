import { mapEnumToOptions } from '@abp/ng.core';

export enum QuestionFormat {
  Excel = 1,
  Gift = 2,
  Aiken = 3,
}

export const questionFormatOptions = mapEnumToOptions(QuestionFormat);

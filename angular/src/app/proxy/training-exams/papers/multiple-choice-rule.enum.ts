import { mapEnumToOptions } from '@abp/ng.core';

export enum MultipleChoiceRule {
  AllOrNothing = 1,
  HalfWhenIncomplete = 2,
  ZeroWhenWrong = 3,
}

export const multipleChoiceRuleOptions = mapEnumToOptions(MultipleChoiceRule);

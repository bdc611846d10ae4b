import { mapEnumToOptions } from '@abp/ng.core';

export enum PersonState {
  InPost = 1,
  Retired = 2,
  Left = 3,
}

export const personStateOptions = mapEnumToOptions(PersonState);

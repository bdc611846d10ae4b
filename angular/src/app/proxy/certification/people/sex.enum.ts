import { mapEnumToOptions } from '@abp/ng.core';

export enum Sex {
  Male = 1,
  Female = 2,
}

export const sexOptions = mapEnumToOptions(Sex);

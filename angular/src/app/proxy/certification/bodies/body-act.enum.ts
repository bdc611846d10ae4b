import { mapEnumToOptions } from '@abp/ng.core';

export enum BodyAct {
  Register = 1,
  Change = 2,
  Confirm = 3,
  Publish = 4,
  Dissolve = 5,
}

export const bodyActOptions = mapEnumToOptions(BodyAct);

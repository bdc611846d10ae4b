import { mapEnumToOptions } from '@abp/ng.core';

export enum PersonAct {
  Register = 1,
  Transfer = 2,
  Rename = 3,
  ChangePost = 4,
  Retire = 5,
  Leave = 6,
  LinkAccount = 7,
  SetPhoto = 8,
  CorrectNumber = 9,
  ReturnToPost = 10,
}

export const personActOptions = mapEnumToOptions(PersonAct);

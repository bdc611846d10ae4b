import { mapEnumToOptions } from '@abp/ng.core';

export enum Grade {
  Poor = 1,
  Medium = 2,
  Good = 3,
  Excellent = 4,
}

export const gradeOptions = mapEnumToOptions(Grade);

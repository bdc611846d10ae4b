import { mapEnumToOptions } from '@abp/ng.core';

export enum EmploymentKind {
  Establishment = 1,
  Worker = 2,
  Contract = 3,
  Temporary = 4,
}

export const employmentKindOptions = mapEnumToOptions(EmploymentKind);

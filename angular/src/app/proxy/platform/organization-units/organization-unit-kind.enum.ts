import { mapEnumToOptions } from '@abp/ng.core';

export enum OrganizationUnitKind {
  Bureau = 0,
  County = 1,
  Department = 2,
  EnforcementUnit = 3,
}

export const organizationUnitKindOptions = mapEnumToOptions(OrganizationUnitKind);

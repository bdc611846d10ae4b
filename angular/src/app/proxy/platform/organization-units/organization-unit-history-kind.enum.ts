import { mapEnumToOptions } from '@abp/ng.core';

export enum OrganizationUnitHistoryKind {
  Created = 0,
  Renamed = 1,
  Moved = 2,
  MergedInto = 3,
  Absorbed = 4,
  Closed = 5,
}

export const organizationUnitHistoryKindOptions = mapEnumToOptions(OrganizationUnitHistoryKind);

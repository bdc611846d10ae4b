import type { OrganizationUnitKind } from './organization-unit-kind.enum';
import type {
  CreationAuditedEntityDto,
  EntityDto,
  PagedAndSortedResultRequestDto,
} from '@abp/ng.core';
import type { OrganizationUnitHistoryKind } from './organization-unit-history-kind.enum';

export interface CloseOrganizationUnitDto extends OrganizationUnitActDto {}

export interface CreateOrganizationUnitDto {
  name: string;
  kind?: OrganizationUnitKind;
  parentId: string | null;
}

export interface GetOrganizationUnitsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  kind?: OrganizationUnitKind | null;
  parentId?: string | null;
  includeInactive?: boolean;
}

export interface MergeOrganizationUnitDto extends OrganizationUnitActDto {
  targetId: string | null;
}

export interface MoveOrganizationUnitDto extends OrganizationUnitActDto {
  parentId: string | null;
}

export interface OrganizationUnitActDto {
  reason: string;
  concurrencyStamp?: string | null;
}

export interface OrganizationUnitDto extends EntityDto<string> {
  displayName?: string;
  code?: string;
  kind?: OrganizationUnitKind;
  parentId?: string | null;
  parentName?: string | null;
  isActive?: boolean;
  closedTime?: string | null;
  mergedIntoId?: string | null;
  mergedIntoName?: string | null;
  creationTime?: string;
  concurrencyStamp?: string;
}

export interface OrganizationUnitHistoryDto extends CreationAuditedEntityDto<string> {
  kind?: OrganizationUnitHistoryKind;
  oldValue?: string | null;
  newValue?: string | null;
  reason?: string | null;
  creatorName?: string | null;
}

export interface OrganizationUnitListItemDto extends EntityDto<string> {
  displayName?: string;
  code?: string;
  parentName?: string | null;
  kind?: OrganizationUnitKind;
  isActive?: boolean;
}

export interface OrganizationUnitNodeDto extends EntityDto<string> {
  displayName?: string;
  code?: string;
  kind?: OrganizationUnitKind;
  parentId?: string | null;
  isActive?: boolean;
  mergedIntoId?: string | null;
  childCount?: number;
  memberCount?: number;
}

export interface RenameOrganizationUnitDto extends OrganizationUnitActDto {
  name: string;
}

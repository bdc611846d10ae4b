import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface GetIdentityRolesInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface IdentityRoleCreateDto {
  name: string;
  isDefault?: boolean;
  isPublic?: boolean;
}

export interface IdentityRoleDto extends EntityDto<string> {
  name: string;
  displayName: string;
  isDefault?: boolean;
  isStatic?: boolean;
  isPublic?: boolean;
  userCount?: number;
  concurrencyStamp?: string | null;
  extraProperties?: Record<string, object>;
}

export interface IdentityRoleUpdateDto extends IdentityRoleCreateDto {
  concurrencyStamp?: string | null;
}

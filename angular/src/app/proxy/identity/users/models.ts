import type { EntityDto, FullAuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface AccountGroupDto {
  count?: number;
  userNames?: string[];
}

export interface AccountsToCheckDto {
  lockedOut?: AccountGroupDto;
  neverSignedIn?: AccountGroupDto;
  mustChangePassword?: AccountGroupDto;
}

export interface GetIdentityUsersInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface IdentityUserCreateDto extends IdentityUserCreateOrUpdateDtoBase {
  password: string;
}

export interface IdentityUserCreateOrUpdateDtoBase {
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  phoneNumber?: string | null;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  roleNames?: string[] | null;
}

export interface IdentityUserDto extends FullAuditedEntityDto<string> {
  tenantId?: string | null;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email?: string | null;
  emailConfirmed?: boolean;
  phoneNumber?: string | null;
  phoneNumberConfirmed?: boolean;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  lockoutEnd?: string | null;
  mustChangePassword?: boolean;
  lastPasswordChangeTime?: string | null;
  concurrencyStamp?: string | null;
  extraProperties?: Record<string, object>;
}

export interface IdentityUserUpdateDto extends IdentityUserCreateOrUpdateDtoBase {
  password?: string | null;
  concurrencyStamp?: string | null;
}

export interface IdentityUserUpdateRolesDto {
  roleNames: string[];
}

export interface UserData extends EntityDto<string> {
  tenantId?: string | null;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email?: string | null;
  emailConfirmed?: boolean;
  phoneNumber?: string | null;
  phoneNumberConfirmed?: boolean;
  isActive?: boolean;
}

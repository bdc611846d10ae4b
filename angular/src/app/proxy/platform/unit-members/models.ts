import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface AddUnitMemberDto {
  unitId: string | null;
  userId: string | null;
}

export interface GetUnitMembersInput extends PagedAndSortedResultRequestDto {
  unitId: string | null;
  filter?: string | null;
}

export interface MoveUnitMemberDto {
  unitId: string | null;
}

export interface UnitMemberDto extends EntityDto<string> {
  userName?: string;
  displayName?: string;
  email?: string | null;
  phoneNumber?: string | null;
  isActive?: boolean;
  roles?: string[];
  unitId?: string | null;
  unitName?: string | null;
}

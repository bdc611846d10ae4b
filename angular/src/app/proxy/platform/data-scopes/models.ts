import type { DataScopeKind } from '../../volo/abp/authorization/data-scopes/data-scope-kind.enum';

export interface RoleDataScopeDto {
  roleName?: string;
  kind?: DataScopeKind;
  defaultKind?: DataScopeKind;
}

export interface UpdateRoleDataScopeDto {
  roleName: string;
  kind?: DataScopeKind;
}

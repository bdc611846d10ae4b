import type {
  AccountsToCheckDto,
  GetIdentityUsersInput,
  IdentityUserCreateDto,
  IdentityUserDto,
  IdentityUserUpdateDto,
  IdentityUserUpdateRolesDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { IdentityRoleDto } from '../roles/models';

@Injectable({
  providedIn: 'root',
})
export class IdentityUserService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: IdentityUserCreateDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'POST',
        url: '/api/identity/users',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/identity/users/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  findByEmail = (email: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'GET',
        url: `/api/identity/users/by-email/${email}`,
      },
      { apiName: this.apiName, ...config },
    );

  findByUsername = (userName: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'GET',
        url: `/api/identity/users/by-username/${userName}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'GET',
        url: `/api/identity/users/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getAssignableRoles = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<IdentityRoleDto>>(
      {
        method: 'GET',
        url: '/api/identity/users/assignable-roles',
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetIdentityUsersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<IdentityUserDto>>(
      {
        method: 'GET',
        url: '/api/identity/users',
        params: {
          filter: input.filter,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getRoles = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<IdentityRoleDto>>(
      {
        method: 'GET',
        url: `/api/identity/users/${id}/roles`,
      },
      { apiName: this.apiName, ...config },
    );

  getToCheck = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, AccountsToCheckDto>(
      {
        method: 'GET',
        url: '/api/identity/users/to-check',
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: IdentityUserUpdateDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'PUT',
        url: `/api/identity/users/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  updateRoles = (id: string, input: IdentityUserUpdateRolesDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'PUT',
        url: `/api/identity/users/${id}/roles`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

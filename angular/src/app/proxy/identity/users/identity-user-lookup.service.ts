import type { GetIdentityUsersInput, UserData } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class IdentityUserLookupService {
  private restService = inject(RestService);
  apiName = 'Default';

  findById = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, UserData>(
      {
        method: 'GET',
        url: `/api/identity/users/lookup/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  findByUserName = (userName: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, UserData>(
      {
        method: 'GET',
        url: `/api/identity/users/lookup/by-username/${userName}`,
      },
      { apiName: this.apiName, ...config },
    );

  getCount = (filter: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, number>(
      {
        method: 'GET',
        url: '/api/identity/users/lookup/count',
        params: { filter },
      },
      { apiName: this.apiName, ...config },
    );

  search = (input: GetIdentityUsersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<UserData>>(
      {
        method: 'GET',
        url: '/api/identity/users/lookup/search',
        params: {
          filter: input.filter,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

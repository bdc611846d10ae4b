import type { RoleDataScopeDto, UpdateRoleDataScopeDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class DataScopeService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<RoleDataScopeDto>>(
      {
        method: 'GET',
        url: '/api/app/data-scope',
      },
      { apiName: this.apiName, ...config },
    );

  update = (input: UpdateRoleDataScopeDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'PUT',
        url: '/api/app/data-scope',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

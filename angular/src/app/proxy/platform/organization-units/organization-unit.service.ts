import type {
  CloseOrganizationUnitDto,
  CreateOrganizationUnitDto,
  GetOrganizationUnitsInput,
  MergeOrganizationUnitDto,
  MoveOrganizationUnitDto,
  OrganizationUnitDto,
  OrganizationUnitHistoryDto,
  OrganizationUnitListItemDto,
  OrganizationUnitNodeDto,
  RenameOrganizationUnitDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class OrganizationUnitService {
  private restService = inject(RestService);
  apiName = 'Default';

  close = (id: string, input: CloseOrganizationUnitDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/organization-unit/${id}/close`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateOrganizationUnitDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, OrganizationUnitDto>(
      {
        method: 'POST',
        url: '/api/app/organization-unit',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, OrganizationUnitDto>(
      {
        method: 'GET',
        url: `/api/app/organization-unit/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getChildren = (parentId: string, includeInactive?: boolean, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<OrganizationUnitNodeDto>>(
      {
        method: 'GET',
        url: '/api/app/organization-unit/children',
        params: { parentId, includeInactive },
      },
      { apiName: this.apiName, ...config },
    );

  getHistory = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<OrganizationUnitHistoryDto>>(
      {
        method: 'GET',
        url: `/api/app/organization-unit/${id}/history`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetOrganizationUnitsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<OrganizationUnitListItemDto>>(
      {
        method: 'GET',
        url: '/api/app/organization-unit',
        params: {
          filter: input.filter,
          kind: input.kind,
          parentId: input.parentId,
          includeInactive: input.includeInactive,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  merge = (id: string, input: MergeOrganizationUnitDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/organization-unit/${id}/merge`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  move = (id: string, input: MoveOrganizationUnitDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/organization-unit/${id}/move`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  rename = (id: string, input: RenameOrganizationUnitDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/organization-unit/${id}/rename`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

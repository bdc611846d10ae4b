import type {
  ConfirmBodiesInput,
  ConfirmBodyInput,
  DissolveBodyInput,
  EnforcementBodyDto,
  EnforcementBodyInput,
  EnforcementBodyListDto,
  GetEnforcementBodiesInput,
  PublishBodiesInput,
  PublishBodyInput,
  UpdateEnforcementBodyInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class EnforcementBodyService {
  private restService = inject(RestService);
  apiName = 'Default';

  confirm = (id: string, input: ConfirmBodyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'POST',
        url: `/api/app/enforcement-body/${id}/confirm`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  confirmMany = (input: ConfirmBodiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/app/enforcement-body/confirm-many',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: EnforcementBodyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'POST',
        url: '/api/app/enforcement-body',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  dissolve = (id: string, input: DissolveBodyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'POST',
        url: `/api/app/enforcement-body/${id}/dissolve`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'GET',
        url: `/api/app/enforcement-body/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetEnforcementBodiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<EnforcementBodyListDto>>(
      {
        method: 'GET',
        url: '/api/app/enforcement-body',
        params: {
          filter: input.filter,
          kind: input.kind,
          organizationUnitId: input.organizationUnitId,
          year: input.year,
          isConfirmed: input.isConfirmed,
          isPublished: input.isPublished,
          includeDissolved: input.includeDissolved,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  publish = (id: string, input: PublishBodyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'POST',
        url: `/api/app/enforcement-body/${id}/publish`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  publishMany = (input: PublishBodiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/app/enforcement-body/publish-many',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateEnforcementBodyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EnforcementBodyDto>(
      {
        method: 'PUT',
        url: `/api/app/enforcement-body/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

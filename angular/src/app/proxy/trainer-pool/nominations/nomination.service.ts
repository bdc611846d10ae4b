import type {
  GetNominationsInput,
  NominateInput,
  NominationCandidateDto,
  NominationDto,
  NominationReasonInput,
  ResubmitNominationInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class NominationService {
  private restService = inject(RestService);
  apiName = 'Default';

  approve = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'POST',
        url: `/api/app/nomination/${id}/approve`,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: NominateInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'POST',
        url: '/api/app/nomination',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'GET',
        url: `/api/app/nomination/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getCandidates = (filter: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<NominationCandidateDto>>(
      {
        method: 'GET',
        url: '/api/app/nomination/candidates',
        params: { filter },
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/nomination/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetNominationsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<NominationDto>>(
      {
        method: 'GET',
        url: '/api/app/nomination',
        params: {
          filter: input.filter,
          status: input.status,
          organizationUnitId: input.organizationUnitId,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  refuse = (id: string, input: NominationReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'POST',
        url: `/api/app/nomination/${id}/refuse`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  resubmit = (id: string, input: ResubmitNominationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'POST',
        url: `/api/app/nomination/${id}/resubmit`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, input: NominationReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NominationDto>(
      {
        method: 'POST',
        url: `/api/app/nomination/${id}/return`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

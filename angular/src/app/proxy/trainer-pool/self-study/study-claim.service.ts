import type { GetStudyClaimsInput, ReturnStudyClaimInput, StudyClaimDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class StudyClaimService {
  private restService = inject(RestService);
  apiName = 'Default';

  approve = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StudyClaimDto>(
      {
        method: 'POST',
        url: `/api/app/study-claim/${id}/approve`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StudyClaimDto>(
      {
        method: 'GET',
        url: `/api/app/study-claim/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/study-claim/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetStudyClaimsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<StudyClaimDto>>(
      {
        method: 'GET',
        url: '/api/app/study-claim',
        params: {
          status: input.status,
          organizationUnitId: input.organizationUnitId,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, input: ReturnStudyClaimInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StudyClaimDto>(
      {
        method: 'POST',
        url: `/api/app/study-claim/${id}/return`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

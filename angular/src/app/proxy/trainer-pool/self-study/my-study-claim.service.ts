import type { FileStudyClaimInput, ResubmitStudyClaimInput, StudyClaimDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyStudyClaimService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: FileStudyClaimInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StudyClaimDto>(
      {
        method: 'POST',
        url: '/api/app/my-study-claim',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/my-study-claim/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<StudyClaimDto>>(
      {
        method: 'GET',
        url: '/api/app/my-study-claim',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  resubmit = (id: string, input: ResubmitStudyClaimInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StudyClaimDto>(
      {
        method: 'POST',
        url: `/api/app/my-study-claim/${id}/resubmit`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

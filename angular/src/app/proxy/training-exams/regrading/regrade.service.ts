import type {
  CreateRegradeInput,
  GetRegradeChangesInput,
  GetRegradesInput,
  RegradeChangeDto,
  RegradeDto,
  RegradePreviewDto,
  RejectRegradeInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class RegradeService {
  private restService = inject(RestService);
  apiName = 'Default';

  approve = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradeDto>(
      {
        method: 'POST',
        url: `/api/app/regrade/${id}/approve`,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateRegradeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradeDto>(
      {
        method: 'POST',
        url: '/api/app/regrade',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradeDto>(
      {
        method: 'GET',
        url: `/api/app/regrade/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getChanges = (id: string, input: GetRegradeChangesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<RegradeChangeDto>>(
      {
        method: 'GET',
        url: `/api/app/regrade/${id}/changes`,
        params: {
          onlyFlips: input.onlyFlips,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetRegradesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<RegradeDto>>(
      {
        method: 'GET',
        url: '/api/app/regrade',
        params: {
          examId: input.examId,
          status: input.status,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getPreview = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradePreviewDto>(
      {
        method: 'GET',
        url: `/api/app/regrade/${id}/preview`,
      },
      { apiName: this.apiName, ...config },
    );

  reject = (id: string, input: RejectRegradeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradeDto>(
      {
        method: 'POST',
        url: `/api/app/regrade/${id}/reject`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RegradeDto>(
      {
        method: 'POST',
        url: `/api/app/regrade/${id}/withdraw`,
      },
      { apiName: this.apiName, ...config },
    );
}

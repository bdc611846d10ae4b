import type { CandidateDrawDto, DrawCandidatesInput, PrepareCandidateDrawInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { DrawInfo } from '../../platform/draws/models';

@Injectable({
  providedIn: 'root',
})
export class CandidateDrawService {
  private restService = inject(RestService);
  apiName = 'Default';

  draw = (id: string, drawId: string, input: DrawCandidatesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, DrawInfo>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/candidate-draw/${drawId}/draw`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, drawId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CandidateDrawDto>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}/candidate-draw/${drawId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<DrawInfo>>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}/candidate-draw`,
      },
      { apiName: this.apiName, ...config },
    );

  getReceipt = (id: string, drawId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/exam/${id}/candidate-draw/${drawId}/receipt`,
      },
      { apiName: this.apiName, ...config },
    );

  prepare = (id: string, input: PrepareCandidateDrawInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, DrawInfo>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/candidate-draw`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { DrawCheckDto, DrawListDto, GetDrawsInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class DrawService {
  private restService = inject(RestService);
  apiName = 'Default';

  getCheck = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, DrawCheckDto>(
      {
        method: 'GET',
        url: `/api/app/draw/${id}/check`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetDrawsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<DrawListDto>>(
      {
        method: 'GET',
        url: '/api/app/draw',
        params: {
          filter: input.filter,
          status: input.status,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getReceipt = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/draw/${id}/receipt`,
      },
      { apiName: this.apiName, ...config },
    );
}

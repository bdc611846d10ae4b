import type { GetPublishedBodiesInput, PublishedBodyDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PublishedBodyService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (input: GetPublishedBodiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PublishedBodyDto>>(
      {
        method: 'GET',
        url: '/api/app/published-body',
        params: {
          year: input.year,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

import type { CreateAppealInput, GetMyAppealsInput, MyAppealDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyAppealService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: CreateAppealInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyAppealDto>(
      {
        method: 'POST',
        url: '/api/app/my-appeal',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetMyAppealsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<MyAppealDto>>(
      {
        method: 'GET',
        url: '/api/app/my-appeal',
        params: { attemptId: input.attemptId },
      },
      { apiName: this.apiName, ...config },
    );
}

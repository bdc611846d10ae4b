import type { AnswerAppealInput, AppealDetailDto, AppealDto, GetAppealsInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class AppealService {
  private restService = inject(RestService);
  apiName = 'Default';

  answer = (id: string, input: AnswerAppealInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AppealDto>(
      {
        method: 'POST',
        url: `/api/app/appeal/${id}/answer`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AppealDetailDto>(
      {
        method: 'GET',
        url: `/api/app/appeal/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetAppealsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<AppealDto>>(
      {
        method: 'GET',
        url: '/api/app/appeal',
        params: {
          examId: input.examId,
          status: input.status,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

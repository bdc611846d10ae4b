import type { QuestionStatisticDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class QuestionStatisticService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (questionId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuestionStatisticDto>>(
      {
        method: 'GET',
        url: `/api/app/question-statistic/${questionId}`,
      },
      { apiName: this.apiName, ...config },
    );
}

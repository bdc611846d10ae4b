import type { EvaluateInput, LessonDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class LessonEvaluationService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (id: string, input: EvaluateInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/my-training/${id}/evaluation`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getLessons = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<LessonDto>>(
      {
        method: 'GET',
        url: `/api/app/my-training/${id}/lessons`,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { ExamDto, MakeUpInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MakeUpExamService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (id: string, input: MakeUpInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/make-up`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

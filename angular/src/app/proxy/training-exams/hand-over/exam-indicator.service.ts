import type { ExamIndicatorInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ExamDto } from '../exams/models';
import type { MeasurableIndicator } from '../../supervision-inspections/exam-results/models';

@Injectable({
  providedIn: 'root',
})
export class ExamIndicatorService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<MeasurableIndicator>>(
      {
        method: 'GET',
        url: '/api/app/exam-indicator',
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: ExamIndicatorInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'PUT',
        url: `/api/app/exam/${id}/indicator`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

import type {
  GetReportingTasksInput,
  ReportingDetailDto,
  ReportingTaskDto,
  SaveSubmissionInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ReportingService {
  private restService = inject(RestService);
  apiName = 'Default';

  getDetail = (indicatorId: string, round: number, unitId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ReportingDetailDto>(
      {
        method: 'GET',
        url: `/api/app/reporting/detail/${indicatorId}`,
        params: { round, unitId },
      },
      { apiName: this.apiName, ...config },
    );

  getExamSheet = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/reporting/${id}/exam-sheet`,
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/reporting/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getTasks = (input: GetReportingTasksInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<ReportingTaskDto>>(
      {
        method: 'GET',
        url: '/api/app/reporting/tasks',
        params: { planId: input.planId, onlyOpen: input.onlyOpen },
      },
      { apiName: this.apiName, ...config },
    );

  saveDraft = (input: SaveSubmissionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ReportingDetailDto>(
      {
        method: 'POST',
        url: '/api/app/reporting/save-draft',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  submit = (input: SaveSubmissionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ReportingDetailDto>(
      {
        method: 'POST',
        url: '/api/app/reporting/submit',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

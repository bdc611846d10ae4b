import type {
  AmendIndicatorInput,
  CreateTaskPlanInput,
  GetTaskPlansInput,
  GradingResultDto,
  IndicatorDto,
  IndicatorImportDto,
  IndicatorInput,
  PublishPreviewDto,
  TaskPlanDto,
  TaskPlanListDto,
  TryRuleInput,
  UpdateTaskPlanInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

@Injectable({
  providedIn: 'root',
})
export class TaskPlanService {
  private restService = inject(RestService);
  apiName = 'Default';

  amendIndicator = (
    id: string,
    indicatorId: string,
    input: AmendIndicatorInput,
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<any, IndicatorDto>(
      {
        method: 'POST',
        url: `/api/app/task-plan/${id}/amend-indicator/${indicatorId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  close = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TaskPlanDto>(
      {
        method: 'POST',
        url: `/api/app/task-plan/${id}/close`,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateTaskPlanInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TaskPlanDto>(
      {
        method: 'POST',
        url: '/api/app/task-plan',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  createIndicator = (id: string, input: IndicatorInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IndicatorDto>(
      {
        method: 'POST',
        url: `/api/app/task-plan/${id}/indicator`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/task-plan/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  deleteIndicator = (id: string, indicatorId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/task-plan/${id}/indicator/${indicatorId}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TaskPlanDto>(
      {
        method: 'GET',
        url: `/api/app/task-plan/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getCsv = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/task-plan/${id}/csv`,
      },
      { apiName: this.apiName, ...config },
    );

  getExcel = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/task-plan/${id}/excel`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetTaskPlansInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<TaskPlanListDto>>(
      {
        method: 'GET',
        url: '/api/app/task-plan',
        params: {
          filter: input.filter,
          year: input.year,
          status: input.status,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getPublishPreview = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PublishPreviewDto>(
      {
        method: 'GET',
        url: `/api/app/task-plan/${id}/publish-preview`,
      },
      { apiName: this.apiName, ...config },
    );

  getTemplate = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/task-plan/template',
      },
      { apiName: this.apiName, ...config },
    );

  importIndicators = (
    id: string,
    file: FormData,
    mode: ImportMode,
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<any, IndicatorImportDto>(
      {
        method: 'POST',
        url: `/api/app/task-plan/${id}/import-indicators`,
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );

  publish = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TaskPlanDto>(
      {
        method: 'POST',
        url: `/api/app/task-plan/${id}/publish`,
      },
      { apiName: this.apiName, ...config },
    );

  tryRule = (input: TryRuleInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, GradingResultDto>(
      {
        method: 'POST',
        url: '/api/app/task-plan/try-rule',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateTaskPlanInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TaskPlanDto>(
      {
        method: 'PUT',
        url: `/api/app/task-plan/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  updateIndicator = (
    id: string,
    indicatorId: string,
    input: IndicatorInput,
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<any, IndicatorDto>(
      {
        method: 'PUT',
        url: `/api/app/task-plan/${id}/indicator/${indicatorId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

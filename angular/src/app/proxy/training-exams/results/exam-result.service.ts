import type {
  ExamProgressDto,
  ExamResultDto,
  GetPeopleInput,
  PersonResultDto,
  QuestionStatisticDto,
  UnitResultDto,
  UnitSheetDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ExamResultService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamResultDto>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getExcel = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/exam-result/${id}/excel`,
      },
      { apiName: this.apiName, ...config },
    );

  getPeople = (id: string, input: GetPeopleInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PersonResultDto>>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}/people`,
        params: {
          filter: input.filter,
          outcome: input.outcome,
          organizationUnitId: input.organizationUnitId,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getProgress = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamProgressDto>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}/progress`,
      },
      { apiName: this.apiName, ...config },
    );

  getQuestions = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuestionStatisticDto>>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}/questions`,
      },
      { apiName: this.apiName, ...config },
    );

  getUnitSheet = (id: string, unitId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, UnitSheetDto>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}/unit-sheet/${unitId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getUnits = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<UnitResultDto>>(
      {
        method: 'GET',
        url: `/api/app/exam-result/${id}/units`,
      },
      { apiName: this.apiName, ...config },
    );
}

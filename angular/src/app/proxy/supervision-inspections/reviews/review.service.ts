import type {
  AcceptSubmissionInput,
  AssessmentDto,
  GetReviewQueueInput,
  GradeInput,
  OverrideGradeInput,
  ReturnSubmissionInput,
  ReviewDetailDto,
  ReviewQueueItemDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GradingResultDto } from '../task-plans/models';

@Injectable({
  providedIn: 'root',
})
export class ReviewService {
  private restService = inject(RestService);
  apiName = 'Default';

  accept = (id: string, input: AcceptSubmissionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/review/${id}/accept`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getDetail = (indicatorId: string, unitId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ReviewDetailDto>(
      {
        method: 'GET',
        url: `/api/app/review/detail/${indicatorId}`,
        params: { unitId },
      },
      { apiName: this.apiName, ...config },
    );

  getExamSheet = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/review/${id}/exam-sheet`,
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/review/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetReviewQueueInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<ReviewQueueItemDto>>(
      {
        method: 'GET',
        url: '/api/app/review',
        params: {
          planId: input.planId,
          indicatorId: input.indicatorId,
          organizationUnitId: input.organizationUnitId,
          stage: input.stage,
          onlyToDo: input.onlyToDo,
          onlyOverdue: input.onlyOverdue,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  grade = (input: GradeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AssessmentDto>(
      {
        method: 'POST',
        url: '/api/app/review/grade',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  override = (input: OverrideGradeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AssessmentDto>(
      {
        method: 'POST',
        url: '/api/app/review/override',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  previewGrade = (input: GradeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, GradingResultDto>(
      {
        method: 'POST',
        url: '/api/app/review/preview-grade',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, input: ReturnSubmissionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/review/${id}/return`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  revealContact = (id: string, contactId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, string>(
      {
        method: 'POST',
        responseType: 'text',
        url: `/api/app/review/${id}/reveal-contact/${contactId}`,
      },
      { apiName: this.apiName, ...config },
    );
}

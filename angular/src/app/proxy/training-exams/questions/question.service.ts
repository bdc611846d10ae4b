import type {
  CreateQuestionInput,
  GetQuestionsInput,
  QuestionDto,
  QuestionListDto,
  QuestionReasonInput,
  QuestionTagDto,
  QuestionTrialDto,
  QuestionVersionDto,
  QuestionsReviewedDto,
  ReviewQuestionInput,
  ReviewQuestionsInput,
  TryQuestionInput,
  UpdateQuestionInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class QuestionService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: CreateQuestionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'POST',
        url: '/api/app/question',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/question/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'GET',
        url: `/api/app/question/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<QuestionListDto>>(
      {
        method: 'GET',
        url: '/api/app/question',
        params: {
          filter: input.filter,
          categoryId: input.categoryId,
          kind: input.kind,
          status: input.status,
          hasDraft: input.hasDraft,
          difficulty: input.difficulty,
          tag: input.tag,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getTags = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuestionTagDto>>(
      {
        method: 'GET',
        url: '/api/app/question/tags',
      },
      { apiName: this.apiName, ...config },
    );

  getVersions = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuestionVersionDto>>(
      {
        method: 'GET',
        url: `/api/app/question/${id}/versions`,
      },
      { apiName: this.apiName, ...config },
    );

  restore = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'POST',
        url: `/api/app/question/${id}/restore`,
      },
      { apiName: this.apiName, ...config },
    );

  retire = (id: string, input: QuestionReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'POST',
        url: `/api/app/question/${id}/retire`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  returnToDraft = (id: string, input: QuestionReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'POST',
        url: `/api/app/question/${id}/return-to-draft`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  review = (id: string, input: ReviewQuestionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'POST',
        url: `/api/app/question/${id}/review`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reviewMany = (input: ReviewQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionsReviewedDto>(
      {
        method: 'POST',
        url: '/api/app/question/review-many',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  tryContent = (input: TryQuestionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionTrialDto>(
      {
        method: 'POST',
        url: '/api/app/question/try-content',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateQuestionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionDto>(
      {
        method: 'PUT',
        url: `/api/app/question/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

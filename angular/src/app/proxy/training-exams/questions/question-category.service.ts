import type {
  CreateQuestionCategoryInput,
  MoveQuestionCategoryInput,
  QuestionCategoryDto,
  UpdateQuestionCategoryInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class QuestionCategoryService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: CreateQuestionCategoryInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionCategoryDto>(
      {
        method: 'POST',
        url: '/api/app/question-category',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/question-category/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuestionCategoryDto>>(
      {
        method: 'GET',
        url: '/api/app/question-category',
      },
      { apiName: this.apiName, ...config },
    );

  move = (id: string, input: MoveQuestionCategoryInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionCategoryDto>(
      {
        method: 'POST',
        url: `/api/app/question-category/${id}/move`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateQuestionCategoryInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionCategoryDto>(
      {
        method: 'PUT',
        url: `/api/app/question-category/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

import type {
  GetPracticeQuestionsInput,
  GetWrongQuestionsInput,
  PracticeAnswerInput,
  PracticeCategoryDto,
  PracticeQuestionsDto,
  PracticeResultDto,
  WrongQuestionDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PracticeService {
  private restService = inject(RestService);
  apiName = 'Default';

  answer = (input: PracticeAnswerInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PracticeResultDto>(
      {
        method: 'POST',
        url: '/api/app/practice/answer',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  deleteFromBook = (questionId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/practice/from-book/${questionId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getBook = (input: GetWrongQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<WrongQuestionDto>>(
      {
        method: 'GET',
        url: '/api/app/practice/book',
        params: {
          categoryId: input.categoryId,
          kind: input.kind,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getCategories = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<PracticeCategoryDto>>(
      {
        method: 'GET',
        url: '/api/app/practice/categories',
      },
      { apiName: this.apiName, ...config },
    );

  getQuestions = (input: GetPracticeQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PracticeQuestionsDto>(
      {
        method: 'GET',
        url: '/api/app/practice/questions',
        params: {
          categoryId: input.categoryId,
          kinds: input.kinds,
          minDifficulty: input.minDifficulty,
          maxDifficulty: input.maxDifficulty,
          onlyBook: input.onlyBook,
          count: input.count,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

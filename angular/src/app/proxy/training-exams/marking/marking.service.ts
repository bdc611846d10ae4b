import type {
  AnswerToMarkDto,
  ClaimAnswerInput,
  GetMarkingExamsInput,
  GetOwnMarkingsInput,
  MarkAnswerInput,
  MarkedDto,
  MarkingExamDto,
  MarkingQuestionDto,
  OwnMarkingDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MarkingService {
  private restService = inject(RestService);
  apiName = 'Default';

  claimNext = (examId: string, input: ClaimAnswerInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AnswerToMarkDto>(
      {
        method: 'POST',
        url: `/api/app/marking/claim-next/${examId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AnswerToMarkDto>(
      {
        method: 'GET',
        url: `/api/app/marking/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetMarkingExamsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<MarkingExamDto>>(
      {
        method: 'GET',
        url: '/api/app/marking',
        params: {
          onlyUnfinished: input.onlyUnfinished,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getOwn = (examId: string, input: GetOwnMarkingsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<OwnMarkingDto>>(
      {
        method: 'GET',
        url: `/api/app/marking/own/${examId}`,
        params: {
          ordinal: input.ordinal,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getQuestions = (examId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<MarkingQuestionDto>>(
      {
        method: 'GET',
        url: `/api/app/marking/questions/${examId}`,
      },
      { apiName: this.apiName, ...config },
    );

  giveBack = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/marking/${id}/give-back`,
      },
      { apiName: this.apiName, ...config },
    );

  mark = (id: string, input: MarkAnswerInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MarkedDto>(
      {
        method: 'POST',
        url: `/api/app/marking/${id}/mark`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

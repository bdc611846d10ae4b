import type {
  AnswersSavedDto,
  AttemptSessionDto,
  MyExamDto,
  SaveAnswersInput,
  SessionInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyExamService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<MyExamDto>>(
      {
        method: 'GET',
        url: '/api/app/my-exam',
      },
      { apiName: this.apiName, ...config },
    );

  getPaper = (attemptId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/my-exam/paper/${attemptId}`,
      },
      { apiName: this.apiName, ...config },
    );

  heartbeat = (attemptId: string, input: SessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AnswersSavedDto>(
      {
        method: 'POST',
        url: `/api/app/my-exam/heartbeat/${attemptId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reportFocusLoss = (attemptId: string, input: SessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/my-exam/report-focus-loss/${attemptId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  saveAnswers = (attemptId: string, input: SaveAnswersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AnswersSavedDto>(
      {
        method: 'POST',
        url: `/api/app/my-exam/save-answers/${attemptId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  start = (id: string, sessionNumber?: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AttemptSessionDto>(
      {
        method: 'POST',
        url: `/api/app/my-exam/${id}/start`,
        params: { sessionNumber },
      },
      { apiName: this.apiName, ...config },
    );

  submit = (attemptId: string, input: SessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/my-exam/submit/${attemptId}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

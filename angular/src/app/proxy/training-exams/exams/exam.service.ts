import type {
  AddCandidatesInput,
  CancelExamInput,
  CandidatesAddedDto,
  CreateExamInput,
  ExamCandidateDto,
  ExamDto,
  ExamListDto,
  ExamRoomDto,
  GetCandidatesInput,
  GetExamsInput,
  GrantTimeInput,
  TimeGrantedDto,
  UpdateExamInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttemptEventDto } from '../attempts/models';

@Injectable({
  providedIn: 'root',
})
export class ExamService {
  private restService = inject(RestService);
  apiName = 'Default';

  addCandidates = (id: string, input: AddCandidatesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CandidatesAddedDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/candidates`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  cancel = (id: string, input: CancelExamInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/cancel`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateExamInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'POST',
        url: '/api/app/exam',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/exam/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  deleteCandidate = (id: string, userId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/exam/${id}/candidate/${userId}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getCandidates = (id: string, input: GetCandidatesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<ExamCandidateDto>>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}/candidates`,
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getHistory = (id: string, attemptId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AttemptEventDto[]>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}/history/${attemptId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetExamsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<ExamListDto>>(
      {
        method: 'GET',
        url: '/api/app/exam',
        params: {
          filter: input.filter,
          status: input.status,
          kind: input.kind,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getRoom = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamRoomDto>(
      {
        method: 'GET',
        url: `/api/app/exam/${id}/room`,
      },
      { apiName: this.apiName, ...config },
    );

  grantTime = (id: string, input: GrantTimeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeGrantedDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/grant-time`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  release = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/release`,
      },
      { apiName: this.apiName, ...config },
    );

  schedule = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'POST',
        url: `/api/app/exam/${id}/schedule`,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateExamInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ExamDto>(
      {
        method: 'PUT',
        url: `/api/app/exam/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

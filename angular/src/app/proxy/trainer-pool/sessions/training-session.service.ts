import type {
  AddParticipantsInput,
  CancelSessionInput,
  GetParticipantsInput,
  GetTrainingSessionsInput,
  OpenSignUpInput,
  ParticipantDto,
  ParticipantsAddedDto,
  RePlanSessionInput,
  SessionRecordDto,
  SignInByHandInput,
  TrainingSessionDto,
  TrainingSessionInput,
  TrainingSessionListDto,
  UpdateTrainingSessionInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TrainingSessionService {
  private restService = inject(RestService);
  apiName = 'Default';

  addParticipants = (id: string, input: AddParticipantsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ParticipantsAddedDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/participants`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  cancel = (id: string, input: CancelSessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/cancel`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  close = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/close`,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: TrainingSessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: '/api/app/training-session',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/training-session/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  deleteParticipant = (id: string, userId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/training-session/${id}/participant/${userId}`,
      },
      { apiName: this.apiName, ...config },
    );

  endSignUp = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/end-sign-up`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'GET',
        url: `/api/app/training-session/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetTrainingSessionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<TrainingSessionListDto>>(
      {
        method: 'GET',
        url: '/api/app/training-session',
        params: {
          filter: input.filter,
          status: input.status,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getParticipants = (id: string, input: GetParticipantsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<ParticipantDto>>(
      {
        method: 'GET',
        url: `/api/app/training-session/${id}/participants`,
        params: {
          organizationUnitId: input.organizationUnitId,
          hasSignedIn: input.hasSignedIn,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getRecord = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SessionRecordDto>(
      {
        method: 'GET',
        url: `/api/app/training-session/${id}/record`,
      },
      { apiName: this.apiName, ...config },
    );

  getRecordExcel = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/training-session/${id}/record-excel`,
      },
      { apiName: this.apiName, ...config },
    );

  openSignUp = (id: string, input: OpenSignUpInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/open-sign-up`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  publish = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/publish`,
      },
      { apiName: this.apiName, ...config },
    );

  rePlan = (id: string, input: RePlanSessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/re-plan`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  signInByHand = (id: string, input: SignInByHandInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ParticipantDto>(
      {
        method: 'POST',
        url: `/api/app/training-session/${id}/sign-in-by-hand`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateTrainingSessionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainingSessionDto>(
      {
        method: 'PUT',
        url: `/api/app/training-session/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

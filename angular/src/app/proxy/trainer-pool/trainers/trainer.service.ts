import type {
  ExtendTermInput,
  GetPublicTrainersInput,
  GetTrainersInput,
  PublicTrainerDto,
  TrainerDto,
  TrainerListDto,
  TrainerProfileInput,
  TrainerStandingInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TrainerService {
  private restService = inject(RestService);
  apiName = 'Default';

  extend = (id: string, input: ExtendTermInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'POST',
        url: `/api/app/trainer/${id}/extend`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'GET',
        url: `/api/app/trainer/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string, fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/trainer/${id}/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetTrainersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<TrainerListDto>>(
      {
        method: 'GET',
        url: '/api/app/trainer',
        params: {
          filter: input.filter,
          speciality: input.speciality,
          organizationUnitId: input.organizationUnitId,
          standing: input.standing,
          endsSoon: input.endsSoon,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getPublicList = (input: GetPublicTrainersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PublicTrainerDto>>(
      {
        method: 'GET',
        url: '/api/app/trainer/public-list',
        params: {
          speciality: input.speciality,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  resume = (id: string, input: TrainerStandingInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'POST',
        url: `/api/app/trainer/${id}/resume`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  retire = (id: string, input: TrainerStandingInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'POST',
        url: `/api/app/trainer/${id}/retire`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  suspend = (id: string, input: TrainerStandingInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'POST',
        url: `/api/app/trainer/${id}/suspend`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: TrainerProfileInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'PUT',
        url: `/api/app/trainer/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

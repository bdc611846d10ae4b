import type {
  TrainerBatchDto,
  TrainerBatchInput,
  TrainerBatchListDto,
  UpdateTrainerBatchInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TrainerBatchService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: TrainerBatchInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerBatchDto>(
      {
        method: 'POST',
        url: '/api/app/trainer-batch',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/trainer-batch/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerBatchDto>(
      {
        method: 'GET',
        url: `/api/app/trainer-batch/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<TrainerBatchListDto>>(
      {
        method: 'GET',
        url: '/api/app/trainer-batch',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  publish = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerBatchDto>(
      {
        method: 'POST',
        url: `/api/app/trainer-batch/${id}/publish`,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateTrainerBatchInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerBatchDto>(
      {
        method: 'PUT',
        url: `/api/app/trainer-batch/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

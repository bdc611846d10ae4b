import type { BusyTimeInput, TrainerDto, TrainerProfileInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyTrainerProfileService {
  private restService = inject(RestService);
  apiName = 'Default';

  createBusyTime = (input: BusyTimeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'POST',
        url: '/api/app/my-trainer-profile/busy-time',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  deleteBusyTime = (busyTimeId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'DELETE',
        url: `/api/app/my-trainer-profile/busy-time/${busyTimeId}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'GET',
        url: '/api/app/my-trainer-profile',
      },
      { apiName: this.apiName, ...config },
    );

  getFile = (fileId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/my-trainer-profile/file/${fileId}`,
      },
      { apiName: this.apiName, ...config },
    );

  update = (input: TrainerProfileInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerDto>(
      {
        method: 'PUT',
        url: '/api/app/my-trainer-profile',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

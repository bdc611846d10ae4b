import type { TrainerPoolSettingsDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TrainerPoolSettingsService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerPoolSettingsDto>(
      {
        method: 'GET',
        url: '/api/app/trainer-pool-settings',
      },
      { apiName: this.apiName, ...config },
    );

  update = (input: TrainerPoolSettingsDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrainerPoolSettingsDto>(
      {
        method: 'PUT',
        url: '/api/app/trainer-pool-settings',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

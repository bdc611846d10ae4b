import type { MyCertificateDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyCertificateService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyCertificateDto>(
      {
        method: 'GET',
        url: '/api/app/my-certificate',
      },
      { apiName: this.apiName, ...config },
    );
}

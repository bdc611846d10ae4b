import type { MyCertificateDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { QrCodeDto } from '../public-checks/models';

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

  getQr = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QrCodeDto>(
      {
        method: 'GET',
        url: `/api/app/my-certificate/${id}/qr`,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { QrCodeDto, QrKeyDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CertificateQrService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QrCodeDto>(
      {
        method: 'GET',
        url: `/api/app/certificate-qr/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getNotInForce = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, QrCodeDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-qr/not-in-force',
      },
      { apiName: this.apiName, ...config },
    );

  getOfflinePage = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/certificate-qr/offline-page',
      },
      { apiName: this.apiName, ...config },
    );

  getPublicKey = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, QrKeyDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-qr/public-key',
      },
      { apiName: this.apiName, ...config },
    );
}

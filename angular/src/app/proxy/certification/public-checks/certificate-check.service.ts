import type { CertificateCheckDto, CertificateCheckInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CertificateCheckService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (input: CertificateCheckInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateCheckDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-check',
        params: { number: input.number, name: input.name },
      },
      { apiName: this.apiName, ...config },
    );

  getPhoto = (token: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/certificate-check/photo',
        params: { token },
      },
      { apiName: this.apiName, ...config },
    );
}

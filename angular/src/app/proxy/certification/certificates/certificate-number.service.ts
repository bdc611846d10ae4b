import type { CertificateKind } from './certificate-kind.enum';
import type { CertificateSettingsDto, NumberGapsDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CertificateNumberService {
  private restService = inject(RestService);
  apiName = 'Default';

  getGaps = (kind: CertificateKind, year: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, NumberGapsDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-number/gaps',
        params: { kind, year },
      },
      { apiName: this.apiName, ...config },
    );

  getPreview = (format: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<string>>(
      {
        method: 'GET',
        url: '/api/app/certificate-number/preview',
        params: { format },
      },
      { apiName: this.apiName, ...config },
    );

  getSettings = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateSettingsDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-number/settings',
      },
      { apiName: this.apiName, ...config },
    );

  updateSettings = (input: CertificateSettingsDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateSettingsDto>(
      {
        method: 'PUT',
        url: '/api/app/certificate-number/settings',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { CompletionCertificateDto, CompletionCheckDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CompletionCertificateService {
  private restService = inject(RestService);
  apiName = 'Default';

  getCheck = (code: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CompletionCheckDto>(
      {
        method: 'GET',
        url: `/api/app/completion-certificate/check/${code}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<CompletionCertificateDto>>(
      {
        method: 'GET',
        url: '/api/app/completion-certificate',
      },
      { apiName: this.apiName, ...config },
    );

  issue = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CompletionCertificateDto>(
      {
        method: 'POST',
        url: `/api/app/completion-certificate/${id}/issue`,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { CardDto, CertificateToDoDto, GetCardsInput, GetCertificatesInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CertificateRegisterService {
  private restService = inject(RestService);
  apiName = 'Default';

  findCards = (input: GetCardsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<CardDto>>(
      {
        method: 'POST',
        url: '/api/app/certificate-register/find-cards',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getExport = (input: GetCertificatesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/certificate-register/export',
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          personId: input.personId,
          batchId: input.batchId,
          kind: input.kind,
          step: input.step,
          state: input.state,
          areas: input.areas,
          endsWithin: input.endsWithin,
          review: input.review,
          reviewYear: input.reviewYear,
          endsBefore: input.endsBefore,
          holderLeft: input.holderLeft,
          revocationProposed: input.revocationProposed,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getToDo = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateToDoDto>(
      {
        method: 'GET',
        url: '/api/app/certificate-register/to-do',
      },
      { apiName: this.apiName, ...config },
    );
}

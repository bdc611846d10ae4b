import type { CertificateAct } from './certificate-act.enum';
import type {
  AnnualReviewDto,
  AnnualReviewInput,
  ApplyInput,
  CertificateDto,
  CertificateListDto,
  DeciderDto,
  DecisionInput,
  EligibilityDto,
  EndInput,
  GetCertificatesInput,
  ReviewInput,
  SuspendInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class CertificateService {
  private restService = inject(RestService);
  apiName = 'Default';

  apply = (input: ApplyInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: '/api/app/certificate/apply',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  cancel = (id: string, input: EndInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/cancel`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  declineRevocation = (id: string, input: DecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/decline-revocation`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'GET',
        url: `/api/app/certificate/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getDeciders = (act: CertificateAct, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<DeciderDto>>(
      {
        method: 'GET',
        url: '/api/app/certificate/deciders',
        params: { act },
      },
      { apiName: this.apiName, ...config },
    );

  getEligibility = (personId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EligibilityDto>(
      {
        method: 'GET',
        url: `/api/app/certificate/eligibility/${personId}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetCertificatesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<CertificateListDto>>(
      {
        method: 'GET',
        url: '/api/app/certificate',
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

  passReReview = (id: string, input: DecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/pass-re-review`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  proposeRevocation = (id: string, input: EndInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/propose-revocation`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  resume = (id: string, input: DecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/resume`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reviewAnnually = (input: AnnualReviewInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AnnualReviewDto>(
      {
        method: 'POST',
        url: '/api/app/certificate/review-annually',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reviewByBureau = (id: string, input: ReviewInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/review-by-bureau`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reviewByUnit = (id: string, input: ReviewInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/review-by-unit`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  revoke = (id: string, input: EndInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/revoke`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  suspend = (id: string, input: SuspendInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CertificateDto>(
      {
        method: 'POST',
        url: `/api/app/certificate/${id}/suspend`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

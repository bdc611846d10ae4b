import type { GetMyInvitationsInput, InvitationDto, InvitationReasonInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyTeachingService {
  private restService = inject(RestService);
  apiName = 'Default';

  accept = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, InvitationDto>(
      {
        method: 'POST',
        url: `/api/app/my-teaching/${id}/accept`,
      },
      { apiName: this.apiName, ...config },
    );

  decline = (id: string, input: InvitationReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, InvitationDto>(
      {
        method: 'POST',
        url: `/api/app/my-teaching/${id}/decline`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, InvitationDto>(
      {
        method: 'GET',
        url: `/api/app/my-teaching/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetMyInvitationsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<InvitationDto>>(
      {
        method: 'GET',
        url: '/api/app/my-teaching',
        params: {
          status: input.status,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

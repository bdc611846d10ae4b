import type {
  GetInvitationsInput,
  GetSuggestionsInput,
  InvitationDto,
  InvitationReasonInput,
  InviteInput,
  TrainerSuggestionDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class InvitationService {
  private restService = inject(RestService);
  apiName = 'Default';

  create = (input: InviteInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, InvitationDto>(
      {
        method: 'POST',
        url: '/api/app/invitation',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetInvitationsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<InvitationDto>>(
      {
        method: 'GET',
        url: '/api/app/invitation',
        params: {
          sessionId: input.sessionId,
          trainerId: input.trainerId,
          status: input.status,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getSuggestions = (input: GetSuggestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<TrainerSuggestionDto>>(
      {
        method: 'GET',
        url: '/api/app/invitation/suggestions',
        params: {
          speciality: input.speciality,
          startTime: input.startTime,
          endTime: input.endTime,
        },
      },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, input: InvitationReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, InvitationDto>(
      {
        method: 'POST',
        url: `/api/app/invitation/${id}/withdraw`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

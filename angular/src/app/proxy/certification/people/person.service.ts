import type {
  ChangePostInput,
  CorrectNumberInput,
  FindPersonInput,
  GetPeopleInput,
  LinkAccountInput,
  PersonDecisionInput,
  PersonDto,
  PersonListDto,
  RegisterPersonInput,
  RenamePersonInput,
  RevealDto,
  RevealInput,
  RevealedNumberDto,
  TransferPersonInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PersonService {
  private restService = inject(RestService);
  apiName = 'Default';

  changePost = (id: string, input: ChangePostInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/change-post`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  correctNumber = (id: string, input: CorrectNumberInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/correct-number`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: RegisterPersonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: '/api/app/person',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  findByIdentityNumber = (input: FindPersonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<PersonListDto>>(
      {
        method: 'POST',
        url: '/api/app/person/find-by-identity-number',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'GET',
        url: `/api/app/person/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getExport = (input: GetPeopleInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/person/export',
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          employment: input.employment,
          state: input.state,
          certificateState: input.certificateState,
          withoutValidCertificate: input.withoutValidCertificate,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetPeopleInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PersonListDto>>(
      {
        method: 'GET',
        url: '/api/app/person',
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          employment: input.employment,
          state: input.state,
          certificateState: input.certificateState,
          withoutValidCertificate: input.withoutValidCertificate,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getPhoto = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/person/${id}/photo`,
      },
      { apiName: this.apiName, ...config },
    );

  getReveals = (id: string, input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<RevealDto>>(
      {
        method: 'GET',
        url: `/api/app/person/${id}/reveals`,
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  leave = (id: string, input: PersonDecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/leave`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  linkAccount = (id: string, input: LinkAccountInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/link-account`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  rename = (id: string, input: RenamePersonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/rename`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  retire = (id: string, input: PersonDecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/retire`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  returnToPost = (id: string, input: PersonDecisionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/return-to-post`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  reveal = (id: string, input: RevealInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RevealedNumberDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/reveal`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  setPhoto = (id: string, file: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/set-photo`,
        body: file,
      },
      { apiName: this.apiName, ...config },
    );

  transfer = (id: string, input: TransferPersonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonDto>(
      {
        method: 'POST',
        url: `/api/app/person/${id}/transfer`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

import type {
  CopyPaperInput,
  CreatePaperInput,
  GetPapersInput,
  PaperAvailabilityDto,
  PaperDto,
  PaperListDto,
  PaperPrintDto,
  TryPaperInput,
  UpdatePaperInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PaperService {
  private restService = inject(RestService);
  apiName = 'Default';

  copy = (id: string, input: CopyPaperInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'POST',
        url: `/api/app/paper/${id}/copy`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreatePaperInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'POST',
        url: '/api/app/paper',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/paper/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'GET',
        url: `/api/app/paper/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getAvailability = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperAvailabilityDto>(
      {
        method: 'GET',
        url: `/api/app/paper/${id}/availability`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetPapersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PaperListDto>>(
      {
        method: 'GET',
        url: '/api/app/paper',
        params: {
          filter: input.filter,
          status: input.status,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getPrint = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperPrintDto>(
      {
        method: 'GET',
        url: `/api/app/paper/${id}/print`,
      },
      { apiName: this.apiName, ...config },
    );

  publish = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'POST',
        url: `/api/app/paper/${id}/publish`,
      },
      { apiName: this.apiName, ...config },
    );

  retire = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'POST',
        url: `/api/app/paper/${id}/retire`,
      },
      { apiName: this.apiName, ...config },
    );

  tryAvailability = (input: TryPaperInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperAvailabilityDto>(
      {
        method: 'POST',
        url: '/api/app/paper/try-availability',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdatePaperInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PaperDto>(
      {
        method: 'PUT',
        url: `/api/app/paper/${id}`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

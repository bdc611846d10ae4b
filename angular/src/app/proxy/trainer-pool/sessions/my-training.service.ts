import type { MyTrainingDto, SignInInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyTrainingService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyTrainingDto>(
      {
        method: 'GET',
        url: `/api/app/my-training/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<MyTrainingDto>>(
      {
        method: 'GET',
        url: '/api/app/my-training',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  getOpen = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<MyTrainingDto>>(
      {
        method: 'GET',
        url: '/api/app/my-training/open',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  signIn = (id: string, input: SignInInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyTrainingDto>(
      {
        method: 'POST',
        url: `/api/app/my-training/${id}/sign-in`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  signUp = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyTrainingDto>(
      {
        method: 'POST',
        url: `/api/app/my-training/${id}/sign-up`,
      },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyTrainingDto>(
      {
        method: 'POST',
        url: `/api/app/my-training/${id}/withdraw`,
      },
      { apiName: this.apiName, ...config },
    );
}

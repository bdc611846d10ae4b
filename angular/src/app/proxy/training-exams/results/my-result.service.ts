import type { MyResultDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyResultService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (attemptId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyResultDto>(
      {
        method: 'GET',
        url: `/api/app/my-result/${attemptId}`,
      },
      { apiName: this.apiName, ...config },
    );
}

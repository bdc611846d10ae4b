import type { MyHoursDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class MyHoursService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (year: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MyHoursDto>(
      {
        method: 'GET',
        url: '/api/app/my-hours',
        params: { year },
      },
      { apiName: this.apiName, ...config },
    );
}

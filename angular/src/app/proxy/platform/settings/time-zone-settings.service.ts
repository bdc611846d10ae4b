import type { TimeZoneDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TimeZoneSettingsService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, string>(
      {
        method: 'GET',
        responseType: 'text',
        url: '/api/setting-management/timezone',
      },
      { apiName: this.apiName, ...config },
    );

  getTimezones = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeZoneDto[]>(
      {
        method: 'GET',
        url: '/api/setting-management/timezone/timezones',
      },
      { apiName: this.apiName, ...config },
    );

  update = (timezone: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/setting-management/timezone',
        params: { timezone },
      },
      { apiName: this.apiName, ...config },
    );
}

import type { FailedSignInsDto, GetSecurityLogsInput, SecurityLogDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class SecurityLogService {
  private restService = inject(RestService);
  apiName = 'Default';

  getExport = (input: GetSecurityLogsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/security-log/export',
        params: {
          userName: input.userName,
          action: input.action,
          onlyFailedSignIns: input.onlyFailedSignIns,
          from: input.from,
          to: input.to,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getFailedToday = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, FailedSignInsDto>(
      {
        method: 'GET',
        url: '/api/app/security-log/failed-today',
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetSecurityLogsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<SecurityLogDto>>(
      {
        method: 'GET',
        url: '/api/app/security-log',
        params: {
          userName: input.userName,
          action: input.action,
          onlyFailedSignIns: input.onlyFailedSignIns,
          from: input.from,
          to: input.to,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );
}

import type {
  AuditLogDetailDto,
  AuditLogDto,
  AuditedEntityTypeDto,
  EntityChangeDto,
  GetAuditLogsInput,
  GetEntityHistoryInput,
  RefusedCallsDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class AuditLogService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AuditLogDetailDto>(
      {
        method: 'GET',
        url: `/api/app/audit-log/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getEntityHistory = (input: GetEntityHistoryInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<EntityChangeDto>>(
      {
        method: 'GET',
        url: '/api/app/audit-log/entity-history',
        params: { entityType: input.entityType, entityId: input.entityId },
      },
      { apiName: this.apiName, ...config },
    );

  getEntityTypes = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<AuditedEntityTypeDto>>(
      {
        method: 'GET',
        url: '/api/app/audit-log/entity-types',
      },
      { apiName: this.apiName, ...config },
    );

  getExport = (input: GetAuditLogsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/audit-log/export',
        params: {
          from: input.from,
          to: input.to,
          userName: input.userName,
          filter: input.filter,
          entityType: input.entityType,
          entityId: input.entityId,
          httpStatusClass: input.httpStatusClass,
          onlyFailures: input.onlyFailures,
          onlyRefused: input.onlyRefused,
          onlyWithChanges: input.onlyWithChanges,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetAuditLogsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<AuditLogDto>>(
      {
        method: 'GET',
        url: '/api/app/audit-log',
        params: {
          from: input.from,
          to: input.to,
          userName: input.userName,
          filter: input.filter,
          entityType: input.entityType,
          entityId: input.entityId,
          httpStatusClass: input.httpStatusClass,
          onlyFailures: input.onlyFailures,
          onlyRefused: input.onlyRefused,
          onlyWithChanges: input.onlyWithChanges,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getRefusedToday = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, RefusedCallsDto>(
      {
        method: 'GET',
        url: '/api/app/audit-log/refused-today',
      },
      { apiName: this.apiName, ...config },
    );
}

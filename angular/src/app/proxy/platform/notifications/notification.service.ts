import type { GetNotificationsInput, NotificationDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class NotificationService {
  private restService = inject(RestService);
  apiName = 'Default';

  getList = (input: GetNotificationsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<NotificationDto>>(
      {
        method: 'GET',
        url: '/api/app/notification',
        params: {
          onlyUnread: input.onlyUnread,
          unreadFirst: input.unreadFirst,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getUnreadCount = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, number>(
      {
        method: 'GET',
        url: '/api/app/notification/unread-count',
      },
      { apiName: this.apiName, ...config },
    );

  read = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/notification/${id}/read`,
      },
      { apiName: this.apiName, ...config },
    );

  readAll = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/app/notification/read-all',
      },
      { apiName: this.apiName, ...config },
    );
}

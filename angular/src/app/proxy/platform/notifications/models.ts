import type { EntityDto, PagedResultRequestDto } from '@abp/ng.core';

export interface GetNotificationsInput extends PagedResultRequestDto {
  onlyUnread?: boolean;
  unreadFirst?: boolean;
}

export interface NotificationDto extends EntityDto<string> {
  title?: string;
  text?: string;
  url?: string | null;
  creationTime?: string;
  readTime?: string | null;
}

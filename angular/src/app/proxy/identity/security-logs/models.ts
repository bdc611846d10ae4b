import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { SecurityLogAction } from './security-log-action.enum';

export interface FailedSignInsDto {
  day?: string;
  count?: number;
  latest?: SecurityLogDto[];
}

export interface GetSecurityLogsInput extends PagedAndSortedResultRequestDto {
  userName?: string | null;
  action?: SecurityLogAction | null;
  onlyFailedSignIns?: boolean;
  from?: string | null;
  to?: string | null;
}

export interface SecurityLogDto extends EntityDto<string> {
  creationTime?: string;
  action?: SecurityLogAction;
  userName: string;
  userId?: string | null;
  clientIpAddress?: string | null;
  device?: string | null;
  correlationId?: string | null;
}

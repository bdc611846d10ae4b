import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { EntityChangeType } from '../../volo/abp/auditing/entity-change-type.enum';

export interface AuditLogDetailDto extends AuditLogDto {
  entityChanges?: EntityChangeDto[];
}

export interface AuditLogDto extends EntityDto<string> {
  executionTime?: string;
  userId?: string | null;
  userName?: string | null;
  userDisplayName?: string | null;
  clientIpAddress?: string | null;
  browserInfo?: string | null;
  httpMethod?: string | null;
  url?: string | null;
  action?: string | null;
  correlationId?: string | null;
  httpStatusCode?: number | null;
  executionDuration?: number;
  exception?: string | null;
  comment?: string | null;
  isFailure?: boolean;
  hasChanges?: boolean;
}

export interface AuditedEntityTypeDto {
  fullName?: string;
  displayName?: string;
}

export interface EntityChangeDto extends EntityDto<string> {
  auditLogId?: string;
  changeTime?: string;
  changeType?: EntityChangeType;
  userId?: string | null;
  userName?: string | null;
  userDisplayName?: string | null;
  comment?: string | null;
  entityTypeFullName?: string;
  entityDisplayName?: string;
  entityId?: string;
  propertyChanges?: EntityPropertyChangeDto[];
}

export interface EntityPropertyChangeDto {
  propertyName?: string;
  displayName?: string;
  originalValue?: string | null;
  newValue?: string | null;
}

export interface GetAuditLogsInput extends PagedAndSortedResultRequestDto {
  from?: string | null;
  to?: string | null;
  userName?: string | null;
  filter?: string | null;
  entityType?: string | null;
  entityId?: string | null;
  httpStatusClass?: number | null;
  onlyFailures?: boolean;
  onlyRefused?: boolean;
  onlyWithChanges?: boolean;
}

export interface GetEntityHistoryInput {
  entityType: string;
  entityId: string;
}

export interface RefusedCallsDto {
  day?: string;
  count?: number;
  latest?: AuditLogDto[];
}

import type { CreationAuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { NominationStatus } from './nomination-status.enum';
import type { StoredFileInfo } from '../../platform/files/models';

export interface GetNominationsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: NominationStatus | null;
  organizationUnitId?: string | null;
}

export interface NominateInput extends NominationContentInput {
  userId?: string;
}

export interface NominationCandidateDto {
  userId?: string;
  name?: string;
  userName?: string;
  organizationUnitName?: string;
}

export interface NominationContentInput {
  specialities: string[];
  introduction: string;
  fileIds: string[];
}

export interface NominationDto extends CreationAuditedEntityDto<string> {
  userId?: string;
  personName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  specialities?: string[];
  introduction?: string;
  files?: StoredFileInfo[];
  status?: NominationStatus;
  returnReason?: string | null;
  nominatorName?: string | null;
  reviewerName?: string | null;
  reviewedTime?: string | null;
  batchId?: string | null;
  events?: NominationEventDto[];
  concurrencyStamp?: string;
}

export interface NominationEventDto {
  status?: NominationStatus;
  reason?: string | null;
  personName?: string | null;
  time?: string;
}

export interface NominationReasonInput {
  reason: string;
}

export interface ResubmitNominationInput extends NominationContentInput {
  concurrencyStamp: string;
}

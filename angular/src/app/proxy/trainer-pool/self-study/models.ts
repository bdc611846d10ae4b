import type { CreationAuditedEntityDto, PagedResultRequestDto } from '@abp/ng.core';
import type { StudyClaimStatus } from './study-claim-status.enum';
import type { StoredFileInfo } from '../../platform/files/models';

export interface FileStudyClaimInput extends StudyClaimInput {
  requestId?: string;
}

export interface GetStudyClaimsInput extends PagedResultRequestDto {
  status?: StudyClaimStatus | null;
  organizationUnitId?: string | null;
}

export interface ResubmitStudyClaimInput extends StudyClaimInput {
  concurrencyStamp: string;
}

export interface ReturnStudyClaimInput {
  reason: string;
}

export interface StudyClaimDto extends CreationAuditedEntityDto<string> {
  userId?: string;
  personName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  title?: string;
  hours?: number;
  occurredOn?: string;
  proofs?: StoredFileInfo[];
  status?: StudyClaimStatus;
  returnReason?: string | null;
  reviewerName?: string | null;
  reviewedTime?: string | null;
  concurrencyStamp?: string;
}

export interface StudyClaimInput {
  title: string;
  hours?: number;
  occurredOn?: string;
  fileIds: string[];
}

import type { CreationAuditedEntityDto, PagedResultRequestDto } from '@abp/ng.core';
import type { InvitationStatus } from './invitation-status.enum';
import type { EvaluationSummaryDto } from '../evaluations/models';

export interface GetInvitationsInput extends PagedResultRequestDto {
  sessionId?: string | null;
  trainerId?: string | null;
  status?: InvitationStatus | null;
}

export interface GetMyInvitationsInput extends PagedResultRequestDto {
  status?: InvitationStatus | null;
}

export interface GetSuggestionsInput {
  speciality?: string | null;
  startTime?: string;
  endTime?: string;
}

export interface InvitationDto extends CreationAuditedEntityDto<string> {
  sessionId?: string;
  sessionTitle?: string;
  place?: string;
  trainerId?: string;
  trainerName?: string;
  topic?: string;
  startTime?: string;
  endTime?: string;
  message?: string;
  status?: InvitationStatus;
  reason?: string | null;
  answeredTime?: string | null;
  evaluation?: EvaluationSummaryDto;
}

export interface InvitationReasonInput {
  reason: string;
}

export interface InviteInput {
  sessionId?: string;
  trainerId?: string;
  topic: string;
  startTime?: string;
  endTime?: string;
  message?: string | null;
}

export interface TrainerSuggestionDto {
  trainerId?: string;
  name?: string;
  organizationUnitName?: string;
  specialities?: string[];
  isFree?: boolean;
  times?: number;
  hours?: number;
  evaluation?: EvaluationSummaryDto;
  reasons?: string[];
}

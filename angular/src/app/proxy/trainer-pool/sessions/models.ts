import type {
  EntityDto,
  PagedAndSortedResultRequestDto,
  PagedResultRequestDto,
} from '@abp/ng.core';
import type { TrainingSessionStatus } from './training-session-status.enum';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

export interface AddParticipantsInput {
  userIds?: string[];
  userNames?: string[];
  organizationUnitIds?: string[];
}

export interface AgendaItem {
  startTime?: string;
  endTime?: string;
  topic?: string;
  lecturer?: string | null;
}

export interface CancelSessionInput {
  reason: string;
}

export interface GetParticipantsInput extends PagedResultRequestDto {
  organizationUnitId?: string | null;
  hasSignedIn?: boolean | null;
}

export interface GetTrainingSessionsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: TrainingSessionStatus | null;
}

export interface MyTrainingDto {
  id?: string;
  title?: string;
  content?: string;
  place?: string;
  startTime?: string;
  endTime?: string;
  hours?: number;
  status?: TrainingSessionStatus;
  cancelReason?: string | null;
  changeReason?: string | null;
  agenda?: AgendaItem[];
  signUp?: SignUpDto | null;
  isListed?: boolean;
  signedUpTime?: string | null;
  signedInTime?: string | null;
}

export interface OpenSignUpInput {
  places?: number;
  closesTime?: string;
}

export interface ParticipantDto {
  userId?: string;
  name?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  signedUpTime?: string | null;
  signedInTime?: string | null;
  signedInByName?: string | null;
  signInReason?: string | null;
}

export interface ParticipantImportDto {
  totalRows?: number;
  goodRows?: number;
  errorCount?: number;
  errors?: string[];
  importedCount?: number;
  addedCount?: number;
  mode?: ImportMode;
}

export interface ParticipantsAddedDto {
  added?: number;
  total?: number;
}

export interface RePlanSessionInput extends UpdateTrainingSessionInput {
  reason: string;
}

export interface RecordedLecturerDto {
  name?: string;
  unitName?: string | null;
  topic?: string;
  startTime?: string;
  endTime?: string;
}

export interface SessionRecordDto {
  id?: string;
  title?: string;
  content?: string;
  place?: string;
  startTime?: string;
  endTime?: string;
  hours?: number;
  closedTime?: string;
  agenda?: AgendaItem[];
  lecturers?: RecordedLecturerDto[];
  participants?: number;
  signedIn?: number;
  people?: ParticipantDto[];
}

export interface SignInByHandInput {
  userId?: string;
  reason: string;
}

export interface SignInCodeDto {
  code?: string;
  nextTime?: string;
  now?: string;
  stepSeconds?: number;
  participants?: number;
  signedIn?: number;
}

export interface SignInInput {
  code: string;
}

export interface SignUpDto {
  places?: number;
  taken?: number;
  closesTime?: string;
  isOpen?: boolean;
}

export interface TrainingSessionDto extends TrainingSessionListDto {
  content?: string;
  agenda?: AgendaItem[];
  cancelReason?: string | null;
  changeReason?: string | null;
  changedTime?: string | null;
  closedTime?: string | null;
  participants?: number;
  signedIn?: number;
  concurrencyStamp?: string;
}

export interface TrainingSessionInput {
  title: string;
  content: string;
  place: string;
  startTime?: string;
  endTime?: string;
  hours?: number;
  agenda: AgendaItem[];
}

export interface TrainingSessionListDto extends EntityDto<string> {
  title?: string;
  place?: string;
  startTime?: string;
  endTime?: string;
  hours?: number;
  status?: TrainingSessionStatus;
  signUp?: SignUpDto | null;
}

export interface UpdateTrainingSessionInput extends TrainingSessionInput {
  concurrencyStamp: string;
}

import type {
  EntityDto,
  PagedAndSortedResultRequestDto,
  PagedResultRequestDto,
} from '@abp/ng.core';
import type { TrainerStanding } from './trainer-standing.enum';
import type { NominationDto } from '../nominations/models';
import type { StoredFileInfo } from '../../platform/files/models';
import type { TrainerEventKind } from './trainer-event-kind.enum';
import type { ProfilePart } from './profile-part.enum';
import type { EvaluationSummaryDto } from '../evaluations/models';

export interface BusyTimeDto {
  id?: string;
  startTime?: string;
  endTime?: string;
  note?: string;
  isLesson?: boolean;
}

export interface BusyTimeInput {
  startTime?: string;
  endTime?: string;
  note?: string | null;
}

export interface ExtendTermInput {
  termEnd?: string;
  reason: string;
}

export interface GetPublicTrainersInput extends PagedResultRequestDto {
  speciality?: string | null;
}

export interface GetTrainersInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  speciality?: string | null;
  organizationUnitId?: string | null;
  standing?: TrainerStanding | null;
  endsSoon?: boolean;
}

export interface ProfileChange {
  part?: ProfilePart;
  from?: string | null;
  to?: string | null;
}

export interface PublicTrainerDto {
  name?: string;
  organizationUnitName?: string;
  specialities?: string[];
  batchNumber?: number;
}

export interface TrainerBatchDto extends TrainerBatchListDto {
  nominations?: NominationDto[];
}

export interface TrainerBatchInput {
  noticeNumber: string;
  appointedOn?: string;
  nominationIds: string[];
}

export interface TrainerBatchListDto extends EntityDto<string> {
  number?: number | null;
  noticeNumber?: string;
  appointedOn?: string;
  termEnd?: string;
  publishedTime?: string | null;
  count?: number;
  concurrencyStamp?: string;
}

export interface TrainerCourseDto {
  id?: string;
  title?: string;
  description?: string;
  materials?: StoredFileInfo[];
}

export interface TrainerCourseInput {
  title: string;
  description?: string | null;
  fileIds?: string[];
}

export interface TrainerDto extends TrainerListDto {
  phoneNumber?: string | null;
  email?: string | null;
  introduction?: string;
  courses?: TrainerCourseDto[];
  busyTimes?: BusyTimeDto[];
  events?: TrainerEventDto[];
  concurrencyStamp?: string;
}

export interface TrainerEventDto {
  kind?: TrainerEventKind;
  day?: string;
  termEnd?: string | null;
  reason?: string | null;
  personName?: string | null;
  creationTime?: string;
  changes?: ProfileChange[];
}

export interface TrainerListDto extends EntityDto<string> {
  userId?: string;
  name?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  specialities?: string[];
  batchNumber?: number;
  termStart?: string;
  termEnd?: string;
  standing?: TrainerStanding;
  endsSoon?: boolean;
  load?: TrainerLoadDto;
  evaluation?: EvaluationSummaryDto;
}

export interface TrainerLoadDto {
  year?: number;
  times?: number;
  hours?: number;
}

export interface TrainerProfileInput {
  specialities: string[];
  introduction: string;
  courses?: TrainerCourseInput[];
  concurrencyStamp: string;
}

export interface TrainerStandingInput {
  reason: string;
}

export interface UpdateTrainerBatchInput extends TrainerBatchInput {
  concurrencyStamp: string;
}

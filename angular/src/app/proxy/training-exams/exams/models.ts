import type { ExamKind } from './exam-kind.enum';
import type { ExamDisclosure } from './exam-disclosure.enum';
import type { AttemptStatus } from '../attempts/attempt-status.enum';
import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { ExamStatus } from './exam-status.enum';

export interface AddCandidatesInput {
  userIds?: string[];
  organizationUnitIds?: string[];
}

export interface CancelExamInput {
  reason: string;
}

export interface CandidatesAddedDto {
  added?: number;
  total?: number;
}

export interface CreateExamInput {
  title: string;
  paperId?: string;
  kind?: ExamKind;
  makesUpForId?: string | null;
  startTime?: string;
  endTime?: string;
  durationMinutes?: number;
  maxAttempts?: number;
  shuffleQuestions?: boolean;
  shuffleOptions?: boolean;
  passMark?: number;
  disclosure?: ExamDisclosure;
}

export interface ExamCandidateDto {
  userId?: string;
  name?: string;
  organizationUnitId?: string | null;
  organizationUnitName?: string | null;
  extraMinutes?: number;
  attemptId?: string | null;
  attemptNumber?: number;
  attemptStatus?: AttemptStatus | null;
  startedTime?: string | null;
  deadlineTime?: string | null;
  lastSavedTime?: string | null;
  lastSeenTime?: string | null;
  lastAddress?: string | null;
  submittedTime?: string | null;
  sessionNumber?: number;
  focusLosses?: number;
  score?: number | null;
}

export interface ExamDto extends ExamListDto {
  paperTitle?: string;
  totalPoints?: number;
  makesUpForId?: string | null;
  maxAttempts?: number;
  shuffleQuestions?: boolean;
  shuffleOptions?: boolean;
  passMark?: number;
  disclosure?: ExamDisclosure;
  compensationMinutes?: number;
  cancelReason?: string | null;
  releasedTime?: string | null;
  concurrencyStamp?: string;
}

export interface ExamListDto extends EntityDto<string> {
  title?: string;
  kind?: ExamKind;
  status?: ExamStatus;
  paperId?: string;
  startTime?: string;
  endTime?: string;
  durationMinutes?: number;
  candidateCount?: number;
}

export interface ExamRoomDto {
  now?: string;
  candidates?: number;
  started?: number;
  working?: number;
  submitted?: number;
  timedOut?: number;
}

export interface GetCandidatesInput extends PagedAndSortedResultRequestDto {
  organizationUnitId?: string | null;
}

export interface GetExamsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: ExamStatus | null;
}

export interface GrantTimeInput {
  minutes?: number;
  userId?: string | null;
  reason: string;
}

export interface UpdateExamInput extends CreateExamInput {
  concurrencyStamp: string;
}

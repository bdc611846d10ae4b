import type { DrawCandidate, DrawExclusion, DrawInfo, DrawnOne } from '../../platform/draws/models';
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

export interface CandidateDrawDto {
  draw?: DrawInfo;
  candidates?: DrawCandidate[];
  exclusions?: DrawExclusion[];
  drawn?: DrawnOne[];
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
  doubleMarking?: boolean;
  markingTolerancePercent?: number;
  appealDays?: number;
  isQualification?: boolean;
  requiresCertifiedMarkers?: boolean;
}

export interface DrawCandidatesInput {
  publicValue: string;
  witness: string;
}

export interface ExamCandidateDto {
  userId?: string;
  name?: string;
  organizationUnitId?: string | null;
  organizationUnitName?: string | null;
  extraMinutes?: number;
  isDrawn?: boolean;
  attemptId?: string | null;
  attemptNumber?: number;
  attemptStatus?: AttemptStatus | null;
  startedTime?: string | null;
  deadlineTime?: string | null;
  lastSavedTime?: string | null;
  lastSeenTime?: string | null;
  lastAddress?: string | null;
  submittedTime?: string | null;
  takeOvers?: number;
  focusLosses?: number;
  answered?: number;
  score?: number | null;
  isStaff?: boolean;
}

export interface ExamDto extends ExamListDto {
  paperTitle?: string;
  totalPoints?: number;
  makesUpForId?: string | null;
  indicatorId?: string | null;
  maxAttempts?: number;
  shuffleQuestions?: boolean;
  shuffleOptions?: boolean;
  passMark?: number;
  disclosure?: ExamDisclosure;
  doubleMarking?: boolean;
  markingTolerancePercent?: number;
  appealDays?: number;
  requiresCertifiedMarkers?: boolean;
  compensationMinutes?: number;
  cancelReason?: string | null;
  hasDrawnCandidates?: boolean;
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
  isQualification?: boolean;
}

export interface ExamRoomDto {
  now?: string;
  candidates?: number;
  started?: number;
  working?: number;
  submitted?: number;
  timedOut?: number;
  questions?: number;
}

export interface ExcludedCandidateInput {
  userId?: string;
  reason: string;
}

export interface GetCandidatesInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  organizationUnitId?: string | null;
}

export interface GetExamsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: ExamStatus | null;
  kind?: ExamKind | null;
}

export interface GrantTimeInput {
  minutes?: number;
  userId?: string | null;
  reason: string;
  concurrencyStamp: string;
}

export interface MakeUpInput {
  title: string;
  paperId?: string;
  startTime?: string;
  endTime?: string;
}

export interface PrepareCandidateDrawInput {
  organizationUnitIds?: string[];
  onlyCertified?: boolean;
  count?: number;
  exclusions?: ExcludedCandidateInput[];
  reason?: string | null;
}

export interface TimeGrantedDto {
  exam?: ExamDto;
  extended?: number;
  reopened?: number;
}

export interface UpdateExamInput extends CreateExamInput {
  concurrencyStamp: string;
}

import type { PagedResultRequestDto } from '@abp/ng.core';
import type { OpenAnswerStatus } from './open-answer-status.enum';
import type { ExamKind } from '../exams/exam-kind.enum';
import type { ExamStatus } from '../exams/exam-status.enum';

export interface AnswerToMarkDto {
  id?: string;
  examId?: string;
  ordinal?: number;
  stem?: string;
  maxPoints?: number;
  reference?: string;
  scoringPoints?: string[];
  legalBasis?: string;
  answer?: string;
  claimedUntil?: string | null;
  isDecisive?: boolean;
  givenPoints?: number | null;
  comment?: string;
  mayChange?: boolean;
}

export interface ClaimAnswerInput {
  ordinal?: number;
}

export interface GetMarkingExamsInput extends PagedResultRequestDto {
  onlyUnfinished?: boolean;
}

export interface GetOwnMarkingsInput extends PagedResultRequestDto {
  ordinal?: number | null;
}

export interface MarkAnswerInput {
  points?: number;
  comment?: string | null;
}

export interface MarkedDto {
  id?: string;
  points?: number;
  status?: OpenAnswerStatus;
}

export interface MarkingExamDto {
  examId?: string;
  title?: string;
  kind?: ExamKind;
  status?: ExamStatus;
  endTime?: string;
  doubleMarking?: boolean;
  answers?: number;
  settled?: number;
  disputed?: number;
}

export interface MarkingQuestionDto {
  ordinal?: number;
  stem?: string;
  points?: number;
  answers?: number;
  waiting?: number;
  disputed?: number;
  settled?: number;
  own?: number;
  available?: number;
}

export interface OwnMarkingDto {
  id?: string;
  ordinal?: number;
  points?: number;
  maxPoints?: number;
  comment?: string;
  markedTime?: string;
  mayChange?: boolean;
}

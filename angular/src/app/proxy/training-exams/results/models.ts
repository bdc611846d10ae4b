import type { ExamKind } from '../exams/exam-kind.enum';
import type { ExamStatus } from '../exams/exam-status.enum';
import type { PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { ExamOutcome } from './exam-outcome.enum';
import type { QuestionKind } from '../questions/question-kind.enum';
import type { ExamDisclosure } from '../exams/exam-disclosure.enum';
import type { AttemptStatus } from '../attempts/attempt-status.enum';
import type { QuestionWeakness } from './question-weakness.enum';
import type { QuestionKeyDto } from '../questions/models';

export interface AnswerCountDto {
  position?: number | null;
  text?: string;
  isRight?: boolean;
  count?: number;
  upper?: number;
  lower?: number;
}

export interface ExamProgressDto {
  handedIn?: number;
  machineMarked?: number;
  marked?: number;
  openAnswers?: number;
  settledAnswers?: number;
  isAnalysed?: boolean;
  analysed?: number;
  toAnalyse?: number;
  analysedTime?: string | null;
}

export interface ExamResultDto {
  examId?: string;
  title?: string;
  kind?: ExamKind;
  status?: ExamStatus;
  startTime?: string;
  endTime?: string;
  releasedTime?: string | null;
  totalPoints?: number;
  passMark?: number;
  candidates?: number;
  present?: number;
  absent?: number;
  unmarked?: number;
  passed?: number;
  failed?: number;
  passRate?: number | null;
  mean?: number | null;
  highest?: number | null;
  lowest?: number | null;
  distribution?: number[];
}

export interface GetPeopleInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  outcome?: ExamOutcome | null;
  organizationUnitId?: string | null;
}

export interface MyQuestionResultDto {
  ordinal?: number;
  number?: number;
  section?: number;
  kind?: QuestionKind;
  stem?: string;
  options?: string[];
  answer?: string;
  points?: number | null;
  maxPoints?: number;
  solution?: SolutionDto | null;
  isWithheld?: boolean;
}

export interface MyResultDto {
  attemptId?: string;
  examId?: string;
  title?: string;
  kind?: ExamKind;
  disclosure?: ExamDisclosure;
  releasedTime?: string;
  score?: number | null;
  totalPoints?: number;
  passMark?: number;
  isPassed?: boolean | null;
  counts?: boolean;
  countingAttemptId?: string;
  appealsUntil?: string | null;
  mayAppeal?: boolean;
  questions?: MyQuestionResultDto[];
  changes?: ScoreChangeDto[];
}

export interface PersonResultDto {
  userId?: string;
  name?: string;
  organizationUnitId?: string | null;
  organizationUnitName?: string | null;
  outcome?: ExamOutcome;
  score?: number | null;
  attemptId?: string | null;
  attemptNumber?: number;
  attemptStatus?: AttemptStatus | null;
  submittedTime?: string | null;
}

export interface QuestionStatisticDto {
  examId?: string;
  examTitle?: string;
  examStartTime?: string;
  ordinal?: number;
  questionId?: string;
  questionVersionId?: string;
  versionNumber?: number;
  kind?: QuestionKind;
  stem?: string;
  maxPoints?: number;
  attempts?: number;
  unanswered?: number;
  meanPoints?: number;
  facility?: number;
  discrimination?: number | null;
  weakness?: QuestionWeakness;
  answers?: AnswerCountDto[];
}

export interface ScoreChangeDto {
  time?: string;
  ordinal?: number;
  number?: number;
  oldPoints?: number;
  newPoints?: number;
  oldScore?: number | null;
  newScore?: number | null;
  reason?: string;
}

export interface SolutionDto {
  key?: QuestionKeyDto;
  legalBasis?: string;
  explanation?: string;
  isFullPointsForAll?: boolean;
}

export interface UnitResultDto {
  organizationUnitId?: string | null;
  organizationUnitName?: string;
  candidates?: number;
  present?: number;
  absent?: number;
  unmarked?: number;
  passed?: number;
  passRate?: number | null;
  mean?: number | null;
}

export interface UnitSheetDto {
  exam?: ExamResultDto;
  unit?: UnitResultDto;
  people?: PersonResultDto[];
  printedTime?: string;
}

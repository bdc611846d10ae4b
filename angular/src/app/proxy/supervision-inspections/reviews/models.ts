import type {
  AwardResult,
  Completion,
  GradeOverride,
  GradingInput,
  PointsEntry,
} from '../grading/models';
import type { Grade } from '../grading/grade.enum';
import type { ContactState } from '../grading/contact-state.enum';
import type { PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { ReviewStage } from './review-stage.enum';
import type { TaskPlanStatus } from '../task-plans/task-plan-status.enum';
import type { IndicatorDto } from '../task-plans/models';
import type { ContactDto, SubmissionVersionDto } from '../submissions/models';
import type { ExamResultDto } from '../exam-results/models';
import type { SubmissionStatus } from '../submissions/submission-status.enum';

export interface AcceptSubmissionInput {
  concurrencyStamp: string;
}

export interface AssessmentDto {
  input?: GradingInput;
  computedGrade?: Grade | null;
  grade?: Grade | null;
  points?: number | null;
  explanation?: string;
  override?: GradeOverride | null;
  overriddenBy?: string | null;
  gradedTime?: string;
  gradedBy?: string | null;
  concurrencyStamp?: string;
}

export interface ContactResultInput {
  id?: string;
  state?: ContactState;
  score?: number | null;
}

export interface GetReviewQueueInput extends PagedAndSortedResultRequestDto {
  planId?: string | null;
  indicatorId?: string | null;
  organizationUnitId?: string | null;
  stage?: ReviewStage | null;
  onlyToDo?: boolean;
  onlyOverdue?: boolean;
}

export interface GradeInput {
  indicatorId?: string;
  organizationUnitId?: string;
  metCriteria?: string[] | null;
  scores?: number[] | null;
  completion?: Completion | null;
  missingParts?: string[] | null;
  award?: AwardResult | null;
  points?: PointsEntry[] | null;
  contacts?: ContactResultInput[] | null;
  acceptSubmitted?: boolean;
  concurrencyStamp?: string | null;
}

export interface HistoryEntryDto {
  time?: string;
  act?: string;
  by?: string | null;
  text?: string | null;
  grade?: Grade | null;
}

export interface OverrideGradeInput {
  indicatorId?: string;
  organizationUnitId?: string;
  grade?: Grade;
  reason: string;
  concurrencyStamp: string;
}

export interface ReturnSubmissionInput {
  reason: string;
  concurrencyStamp: string;
}

export interface ReviewDetailDto {
  planId?: string;
  planTitle?: string;
  planStatus?: TaskPlanStatus;
  indicator?: IndicatorDto;
  organizationUnitId?: string;
  organizationUnitName?: string;
  stage?: ReviewStage;
  daysLate?: number;
  nothingSubmitted?: boolean;
  rounds?: ReviewRoundDto[];
  contacts?: ContactDto[];
  examResults?: ExamResultDto[];
  measuredInput?: GradingInput | null;
  assessment?: AssessmentDto | null;
  history?: HistoryEntryDto[];
}

export interface ReviewQueueItemDto {
  planId?: string;
  indicatorId?: string;
  indicatorNumber?: number;
  indicatorName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  stage?: ReviewStage;
  deadline?: string | null;
  submittedTime?: string | null;
  daysLate?: number;
  grade?: Grade | null;
  points?: number | null;
}

export interface ReviewRoundDto {
  round?: number;
  deadline?: string;
  submissionId?: string | null;
  status?: SubmissionStatus | null;
  concurrencyStamp?: string | null;
  daysLate?: number;
  versions?: SubmissionVersionDto[];
}

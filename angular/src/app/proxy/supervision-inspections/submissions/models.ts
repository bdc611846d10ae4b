import type { ContactState } from '../grading/contact-state.enum';
import type { IndicatorDto } from '../task-plans/models';
import type { TaskPlanStatus } from '../task-plans/task-plan-status.enum';
import type { ExamResultDto } from '../exam-results/models';
import type { SubmissionStatus } from './submission-status.enum';
import type { Grade } from '../grading/grade.enum';

export interface ContactDto {
  id?: string;
  submissionId?: string;
  name?: string;
  position?: string;
  phone?: string;
  state?: ContactState;
  score?: number | null;
}

export interface ContactInput {
  id?: string | null;
  name: string;
  position?: string;
  phone?: string;
}

export interface FileReuseDto {
  organizationUnitName?: string;
  year?: number;
  indicatorName?: string;
  time?: string;
}

export interface GetReportingTasksInput {
  planId?: string | null;
  onlyOpen?: boolean;
}

export interface ReportingDetailDto {
  task?: ReportingTaskDto;
  indicator?: IndicatorDto;
  planStatus?: TaskPlanStatus;
  submissionId?: string | null;
  concurrencyStamp?: string | null;
  note?: string;
  files?: SubmissionFileDto[];
  asksForContacts?: boolean;
  contacts?: ContactDto[];
  versions?: SubmissionVersionDto[];
  examResults?: ExamResultDto[];
  gradeExplanation?: string | null;
}

export interface ReportingTaskDto {
  planId?: string;
  planTitle?: string;
  indicatorId?: string;
  indicatorNumber?: number;
  category?: string;
  indicatorName?: string;
  round?: number;
  roundCount?: number;
  organizationUnitId?: string;
  organizationUnitName?: string;
  deadline?: string;
  status?: SubmissionStatus | null;
  daysLeft?: number | null;
  daysLate?: number | null;
  returnReason?: string | null;
  grade?: Grade | null;
  isOptional?: boolean;
}

export interface SaveSubmissionInput {
  indicatorId?: string;
  round?: number;
  organizationUnitId?: string | null;
  note?: string;
  fileIds?: string[];
  contacts?: ContactInput[];
  concurrencyStamp?: string | null;
}

export interface SubmissionFileDto {
  fileId?: string;
  name?: string;
  size?: number;
  contentType?: string;
  reuses?: FileReuseDto[];
}

export interface SubmissionVersionDto {
  number?: number;
  submittedTime?: string;
  submittedBy?: string | null;
  note?: string;
  files?: SubmissionFileDto[];
  returnedTime?: string | null;
  returnedBy?: string | null;
  returnReason?: string | null;
  acceptedTime?: string | null;
  acceptedBy?: string | null;
}

import type { SubmissionFileDto } from '../submissions/models';
import type { GradingRuleKind } from '../grading/grading-rule-kind.enum';

export interface ExamResultDto {
  id?: string;
  examId?: string;
  examTitle?: string;
  releasedTime?: string;
  candidates?: number;
  present?: number;
  passed?: number;
  mean?: number;
  doneUnits?: number;
  dueUnits?: number;
  text?: string;
  correctedTime?: string | null;
  sheet?: SubmissionFileDto | null;
}

export interface MeasurableIndicator {
  id?: string;
  number?: number;
  name?: string;
  ruleKind?: GradingRuleKind;
  planId?: string;
  planTitle?: string;
}

import type { Grade } from './grade.enum';
import type { GradingRuleKind } from './grading-rule-kind.enum';
import type { ContactState } from './contact-state.enum';

export interface AwardResult {
  prize?: string | null;
}

export interface Completion {
  done?: number;
  due?: number;
}

export interface GradeOverride {
  grade?: Grade;
  reason?: string;
}

export interface GradingInput {
  nothingSubmitted?: boolean;
  daysLate?: number;
  metCriteria?: string[] | null;
  scores?: number[] | null;
  completion?: Completion | null;
  missingParts?: string[] | null;
  award?: AwardResult | null;
  points?: PointsEntry[] | null;
  contacts?: SurveyedContact[] | null;
}

export interface GradingModifiers {
  lateLowers?: boolean;
  contactSurvey?: boolean;
}

export interface GradingRule {
  kind?: GradingRuleKind;
}

export interface PointsEntry {
  points?: number;
  reason?: string;
}

export interface SurveyedContact {
  state?: ContactState;
  score?: number | null;
}

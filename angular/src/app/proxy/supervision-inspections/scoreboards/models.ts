import type { OrganizationUnitKind } from '../../platform/organization-units/organization-unit-kind.enum';
import type { ReviewStage } from '../reviews/review-stage.enum';
import type { Grade } from '../grading/grade.enum';

export interface GradeDistributionDto {
  kind?: OrganizationUnitKind;
  excellent?: number;
  good?: number;
  medium?: number;
  poor?: number;
}

export interface MissingUnitDto {
  organizationUnitId?: string;
  organizationUnitName?: string;
  overdueCount?: number;
}

export interface PlanOverviewDto {
  planId?: string;
  planTitle?: string;
  toReview?: number;
  toGrade?: number;
  overdue?: number;
  returned?: number;
  missingUnits?: MissingUnitDto[];
}

export interface PlanStatisticsDto {
  progress?: ProgressPointDto[];
  distribution?: GradeDistributionDto[];
}

export interface ProgressPointDto {
  day?: string;
  due?: number;
  submitted?: number;
  onTime?: number;
}

export interface ScoreboardCellDto {
  applies?: boolean;
  stage?: ReviewStage | null;
  grade?: Grade | null;
  points?: number | null;
  isLate?: boolean;
  isOverdue?: boolean;
  isOverridden?: boolean;
}

export interface ScoreboardDto {
  planId?: string;
  planTitle?: string;
  year?: number;
  indicators?: ScoreboardIndicatorDto[];
  rows?: ScoreboardRowDto[];
}

export interface ScoreboardIndicatorDto {
  id?: string;
  number?: number;
  category?: string;
  name?: string;
  isPoints?: boolean;
}

export interface ScoreboardRowDto {
  organizationUnitId?: string;
  organizationUnitName?: string;
  kind?: OrganizationUnitKind;
  rank?: number | null;
  meanGrade?: number | null;
  points?: number;
  onTimeCount?: number;
  completeCount?: number;
  dueCount?: number;
  cells?: ScoreboardCellDto[];
}

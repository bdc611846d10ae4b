import type { AuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { TaskPlanStatus } from './task-plan-status.enum';
import type { GradingStatus } from '../grading/grading-status.enum';
import type { Grade } from '../grading/grade.enum';
import type { ImportMode } from '../../platform/excel/import-mode.enum';
import type { GradingInput, GradingModifiers, GradingRule } from '../grading/models';
import type { AssessmentMethods } from './assessment-methods.enum';
import type { IndicatorApplicability } from './indicator-applicability.enum';
import type { PublishWarningKind } from './publish-warning-kind.enum';

export interface AmendIndicatorInput {
  reason: string;
  indicator: IndicatorInput | null;
}

export interface AmendedFieldDto {
  field?: string;
  before?: string | null;
  after?: string | null;
}

export interface AmendmentDto {
  id?: string;
  indicatorId?: string;
  indicatorName?: string;
  reason?: string;
  time?: string;
  by?: string | null;
  changes?: AmendedFieldDto[];
}

export interface CreateTaskPlanInput {
  year?: number;
  title: string;
  documentNumber?: string;
  issuingBody: string;
}

export interface GetTaskPlansInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  year?: number | null;
  status?: TaskPlanStatus | null;
}

export interface GradingResultDto {
  status?: GradingStatus;
  grade?: Grade | null;
  points?: number | null;
  explanation?: string;
}

export interface IndicatorDto extends IndicatorInputBase {
  id?: string;
  ruleText?: string;
  pickedUnitNames?: string[];
  amendmentCount?: number;
}

export interface IndicatorImportDto {
  totalRows?: number;
  goodRows?: number;
  errorCount?: number;
  errors?: string[];
  importedCount?: number;
  mode?: ImportMode;
}

export interface IndicatorInput extends IndicatorInputBase {
  planConcurrencyStamp?: string | null;
}

export interface IndicatorInputBase {
  number?: number;
  category: string;
  name: string;
  requiredMaterials?: string;
  deadlines?: string[];
  workRequirements?: string;
  rule: GradingRule | null;
  lateLowers?: boolean;
  methods?: AssessmentMethods;
  applicability?: IndicatorApplicability;
  pickedUnitIds?: string[];
}

export interface PublishPreviewDto {
  unitCount?: number;
  dueDateCount?: number;
  uploadCount?: number;
  warnings?: PublishWarningDto[];
}

export interface PublishWarningDto {
  indicatorNumber?: number;
  indicatorName?: string;
  kind?: PublishWarningKind;
  deadline?: string | null;
}

export interface TaskPlanDto extends TaskPlanListDto {
  concurrencyStamp?: string;
  indicators?: IndicatorDto[];
  amendments?: AmendmentDto[];
}

export interface TaskPlanListDto extends AuditedEntityDto<string> {
  year?: number;
  title?: string;
  documentNumber?: string;
  issuingBody?: string;
  status?: TaskPlanStatus;
  publishedTime?: string | null;
  closedTime?: string | null;
  indicatorCount?: number;
}

export interface TryRuleInput {
  rule: GradingRule | null;
  modifiers?: GradingModifiers;
  input?: GradingInput;
}

export interface UpdateTaskPlanInput extends CreateTaskPlanInput {
  concurrencyStamp: string;
}

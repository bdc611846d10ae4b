import type { QuestionKind } from './question-kind.enum';
import type { AuditedEntityDto, EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { QuestionStatus } from './question-status.enum';
import type { QuestionFormat } from './question-format.enum';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

export interface CreateQuestionCategoryInput {
  name: string;
  parentId?: string | null;
}

export interface CreateQuestionInput extends QuestionInputBase {
  kind?: QuestionKind;
}

export interface GetQuestionsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  categoryId?: string | null;
  kind?: QuestionKind | null;
  status?: QuestionStatus | null;
  hasDraft?: boolean | null;
  difficulty?: number | null;
  tag?: string | null;
}

export interface MoveQuestionCategoryInput {
  parentId?: string | null;
}

export interface QuestionCategoryDto extends EntityDto<string> {
  name?: string;
  fullName?: string;
  parentId?: string | null;
  questionCount?: number;
  reviewedCount?: number;
}

export interface QuestionContentDto {
  stem: string;
  options?: string[];
  key: QuestionKeyDto | null;
  legalBasis?: string | null;
  explanation?: string | null;
}

export interface QuestionDifferenceDto {
  field?: string;
  before?: string;
  after?: string;
}

export interface QuestionDoubleDto {
  id?: string;
  stem?: string;
  status?: QuestionStatus;
  categoryName?: string;
}

export interface QuestionDto extends QuestionListDto {
  statusReason?: string;
  content?: QuestionContentDto;
  reviewedVersionNumber?: number | null;
  mayReview?: boolean;
  concurrencyStamp?: string;
}

export interface QuestionInputBase {
  categoryId?: string;
  difficulty?: number;
  tags?: string[];
  content: QuestionContentDto | null;
}

export interface QuestionKeyDto {
  options?: number[];
  isTrue?: boolean | null;
  blanks?: [string][];
  reference?: string | null;
  scoringPoints?: string[];
}

export interface QuestionListDto extends AuditedEntityDto<string> {
  kind?: QuestionKind;
  categoryId?: string;
  categoryName?: string;
  difficulty?: number;
  status?: QuestionStatus;
  hasDraft?: boolean;
  latestVersionNumber?: number;
  stem?: string;
  legalBasis?: string;
  tags?: string[];
}

export interface QuestionProblemDto {
  field?: string;
  message?: string;
}

export interface QuestionReasonInput {
  reason: string;
}

export interface QuestionTagDto {
  name?: string;
  questionCount?: number;
}

export interface QuestionTrialDto {
  problems?: QuestionProblemDto[];
  doubles?: QuestionDoubleDto[];
}

export interface QuestionVersionDto {
  id?: string;
  number?: number;
  isReviewed?: boolean;
  content?: QuestionContentDto;
  authors?: string[];
  startedTime?: string;
  changedTime?: string;
  reviewedTime?: string | null;
  reviewer?: string | null;
  differences?: QuestionDifferenceDto[];
}

export interface QuestionsReviewedDto {
  reviewedCount?: number;
  passedOverCount?: number;
}

export interface ReadQuestionInput {
  id?: string;
  versionNumber?: number;
}

export interface ReviewQuestionInput {
  versionNumber?: number;
}

export interface ReviewQuestionsInput {
  questions: ReadQuestionInput[];
}

export interface TryQuestionInput {
  questionId?: string | null;
  kind?: QuestionKind;
  content: QuestionContentDto | null;
}

export interface UpdateQuestionCategoryInput {
  name: string;
}

export interface UpdateQuestionInput extends QuestionInputBase {
  concurrencyStamp: string;
}

export interface ExportQuestionsInput extends GetQuestionsInput {
  format?: QuestionFormat;
}

export interface QuestionExportPreviewDto {
  count?: number;
  leftOut?: number;
}

export interface QuestionImportDto {
  totalCount?: number;
  goodCount?: number;
  errorCount?: number;
  errors?: string[];
  warnings?: string[];
  missingCategories?: string[];
  importedCount?: number;
  mode?: ImportMode;
}

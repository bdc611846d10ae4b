import type { MultipleChoiceRule } from './multiple-choice-rule.enum';
import type { AuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { PaperStatus } from './paper-status.enum';
import type { QuestionStatus } from '../questions/question-status.enum';
import type { QuestionKind } from '../questions/question-kind.enum';
import type { QuestionContentDto } from '../questions/models';

export interface CopyPaperInput {
  title: string;
}

export interface CreatePaperInput {
  title: string;
  description?: string | null;
  multipleChoiceRule?: MultipleChoiceRule;
}

export interface DrawRuleDto {
  categoryId?: string | null;
  categoryName?: string;
  minDifficulty?: number | null;
  maxDifficulty?: number | null;
  tag?: string | null;
  count?: number;
}

export interface DrawRuleInput {
  categoryId?: string | null;
  minDifficulty?: number | null;
  maxDifficulty?: number | null;
  tag?: string | null;
  count?: number;
}

export interface GetPapersInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: PaperStatus | null;
}

export interface PaperAvailabilityDto {
  canBePublished?: boolean;
  rules?: RuleAvailabilityDto[];
  unusableQuestionIds?: string[];
}

export interface PaperDto extends PaperListDto {
  description?: string;
  multipleChoiceRule?: MultipleChoiceRule;
  sections?: PaperSectionDto[];
  concurrencyStamp?: string;
}

export interface PaperListDto extends AuditedEntityDto<string> {
  title?: string;
  status?: PaperStatus;
  publishedTime?: string | null;
  questionCount?: number;
  totalPoints?: number;
}

export interface PaperPrintDto {
  id?: string;
  title?: string;
  description?: string;
  multipleChoiceRule?: MultipleChoiceRule;
  totalPoints?: number;
  sections?: PrintedSectionDto[];
}

export interface PaperQuestionDto {
  id?: string;
  stem?: string;
  difficulty?: number;
  status?: QuestionStatus | null;
}

export interface PaperSectionDto {
  id?: string;
  order?: number;
  title?: string;
  kind?: QuestionKind;
  pointsEach?: number;
  questionCount?: number;
  questions?: PaperQuestionDto[];
  rules?: DrawRuleDto[];
}

export interface PaperSectionInput {
  title: string;
  kind?: QuestionKind;
  pointsEach?: number;
  questionIds?: string[];
  rules?: DrawRuleInput[];
}

export interface PrintedQuestionDto {
  ordinal?: number;
  points?: number;
  content?: QuestionContentDto;
}

export interface PrintedSectionDto {
  order?: number;
  title?: string;
  kind?: QuestionKind;
  pointsEach?: number;
  questions?: PrintedQuestionDto[];
}

export interface RuleAvailabilityDto {
  section?: number;
  rule?: number;
  needed?: number;
  fitting?: number;
  reachable?: number;
}

export interface TryPaperInput {
  sections: PaperSectionInput[];
}

export interface UpdatePaperInput extends CreatePaperInput {
  sections: PaperSectionInput[];
  concurrencyStamp: string;
}

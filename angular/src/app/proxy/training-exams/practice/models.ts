import type { QuestionKind } from '../questions/question-kind.enum';
import type { PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { QuestionKeyDto } from '../questions/models';

export interface GetPracticeQuestionsInput {
  categoryId?: string | null;
  kinds?: QuestionKind[] | null;
  minDifficulty?: number;
  maxDifficulty?: number;
  onlyBook?: boolean;
  count?: number;
}

export interface GetWrongQuestionsInput extends PagedAndSortedResultRequestDto {
  categoryId?: string | null;
  kind?: QuestionKind | null;
}

export interface PracticeAnswerInput {
  questionId?: string;
  versionId?: string;
  answer: string;
  answerId?: string;
}

export interface PracticeCategoryDto {
  id?: string;
  fullName?: string;
  depth?: number;
  questionCount?: number;
}

export interface PracticeQuestionDto {
  questionId?: string;
  versionId?: string;
  kind?: QuestionKind;
  categoryName?: string;
  difficulty?: number;
  stem?: string;
  options?: string[];
  blankCount?: number;
  isInBook?: boolean;
}

export interface PracticeQuestionsDto {
  available?: number;
  questions?: PracticeQuestionDto[];
}

export interface PracticeResultDto {
  isRight?: boolean | null;
  key?: QuestionKeyDto;
  legalBasis?: string;
  explanation?: string;
  isInBook?: boolean;
  wrongCount?: number;
  rightInARow?: number;
}

export interface WrongQuestionDto {
  questionId?: string;
  kind?: QuestionKind;
  categoryName?: string;
  stem?: string;
  wrongCount?: number;
  rightInARow?: number;
  lastWrongTime?: string;
}

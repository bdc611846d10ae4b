import type { AppealStatus } from './appeal-status.enum';
import type { QuestionKind } from '../questions/question-kind.enum';
import type { QuestionContentDto } from '../questions/models';
import type { PagedResultRequestDto } from '@abp/ng.core';

export interface AnswerAppealInput {
  isUpheld?: boolean;
  reply: string;
  regradeId?: string | null;
  correction?: CorrectionInput | null;
}

export interface AppealDetailDto {
  appeal?: AppealDto;
  score?: number | null;
  questions?: AppealedQuestionDto[];
  isOwnMark?: boolean;
}

export interface AppealDto {
  id?: string;
  examId?: string;
  examTitle?: string;
  attemptId?: string;
  userId?: string;
  userName?: string;
  organizationUnitName?: string | null;
  ordinal?: number | null;
  number?: number | null;
  text?: string;
  filedTime?: string;
  status?: AppealStatus;
  reply?: string | null;
  answererName?: string | null;
  answeredTime?: string | null;
  regradeId?: string | null;
  oldPoints?: number | null;
  newPoints?: number | null;
}

export interface AppealedQuestionDto {
  ordinal?: number;
  number?: number;
  kind?: QuestionKind;
  content?: QuestionContentDto;
  answer?: string;
  points?: number | null;
  maxPoints?: number;
  comments?: string[];
}

export interface CorrectionInput {
  ordinal?: number;
  points?: number;
}

export interface CreateAppealInput {
  attemptId?: string;
  ordinal?: number | null;
  text: string;
}

export interface GetAppealsInput extends PagedResultRequestDto {
  examId?: string | null;
  status?: AppealStatus | null;
}

export interface GetMyAppealsInput {
  attemptId?: string | null;
}

export interface MyAppealDto {
  id?: string;
  attemptId?: string;
  examTitle?: string;
  ordinal?: number | null;
  number?: number | null;
  text?: string;
  filedTime?: string;
  status?: AppealStatus;
  reply?: string | null;
  answeredTime?: string | null;
}

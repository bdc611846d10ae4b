import type { RegradeKind } from './regrade-kind.enum';
import type { QuestionKeyDto } from '../questions/models';
import type { EntityDto, PagedResultRequestDto } from '@abp/ng.core';
import type { RegradeStatus } from './regrade-status.enum';
import type { QuestionKind } from '../questions/question-kind.enum';

export interface CreateRegradeInput {
  examId?: string;
  ordinal?: number;
  kind?: RegradeKind;
  key?: QuestionKeyDto | null;
  reason: string;
}

export interface GetRegradeChangesInput extends PagedResultRequestDto {
  onlyFlips?: boolean;
}

export interface GetRegradesInput extends PagedResultRequestDto {
  examId?: string | null;
  status?: RegradeStatus | null;
}

export interface RegradeChangeDto {
  userId?: string;
  name?: string;
  organizationUnitName?: string | null;
  oldScore?: number;
  newScore?: number;
  wasPassed?: boolean;
  isPassed?: boolean;
  isKeptByAppeal?: boolean;
}

export interface RegradeDto extends EntityDto<string> {
  examId?: string;
  examTitle?: string;
  ordinal?: number;
  questionKind?: QuestionKind;
  stem?: string;
  options?: string[];
  points?: number;
  kind?: RegradeKind;
  oldKey?: QuestionKeyDto;
  newKey?: QuestionKeyDto | null;
  reason?: string;
  status?: RegradeStatus;
  proposerId?: string;
  proposerName?: string;
  proposedTime?: string;
  deciderId?: string | null;
  deciderName?: string | null;
  decidedTime?: string | null;
  rejectReason?: string | null;
  appliedTime?: string | null;
  processed?: number;
  changed?: number;
  mayDecide?: boolean;
  mayWithdraw?: boolean;
}

export interface RegradePreviewDto {
  people?: number;
  changed?: number;
  raised?: number;
  lowered?: number;
  nowPassed?: number;
  nowFailed?: number;
  keptByAppeal?: number;
}

export interface RejectRegradeInput {
  reason: string;
}

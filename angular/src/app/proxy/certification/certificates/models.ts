import type { CertificateKind } from './certificate-kind.enum';
import type { EnforcementAreas } from '../enforcement-areas.enum';
import type { CertificateAct } from './certificate-act.enum';
import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { CertificateStep } from './certificate-step.enum';
import type { CertificateState } from './certificate-state.enum';
import type { EligibilityItemKind } from './eligibility-item-kind.enum';
import type { RenewalStage } from './renewal-stage.enum';
import type { AnnualReviewState } from './annual-review-state.enum';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

export interface AnnualReviewDto {
  passed?: number;
  failed?: number;
  leftOut?: number;
}

export interface AnnualReviewInput extends DecisionInput {
  year?: number;
  organizationUnitId?: string | null;
  exceptions?: ReviewExceptionInput[];
}

export interface ApplyInput {
  personId: string | null;
  kind?: CertificateKind;
  bodyId: string | null;
  areas?: EnforcementAreas;
  replacementReason?: string | null;
}

export interface CardDto {
  id?: string;
  personId?: string;
  hasPhoto?: boolean;
  number?: string;
  personName?: string;
  unitName?: string;
  bodyName?: string;
  kind?: CertificateKind;
  areas?: EnforcementAreas;
  issuedOn?: string;
  validUntil?: string;
  code?: string;
}

export interface CertificateDto extends CertificateListDto {
  bodyId?: string;
  bodyName?: string | null;
  batchId?: string | null;
  replacesId?: string | null;
  endsOn?: string | null;
  revocationProposedOn?: string | null;
  hasPhoto?: boolean;
  suspensions?: SuspensionDto[];
  events?: CertificateEventDto[];
}

export interface CertificateEventDto {
  id?: string;
  act?: CertificateAct;
  legalBasis?: string;
  decidedOn?: string;
  documentNumber?: string;
  reason?: string;
  deciderName?: string | null;
  deciderRole?: string | null;
  from?: string | null;
  to?: string | null;
  time?: string;
  userName?: string | null;
}

export interface CertificateListDto extends EntityDto<string> {
  personId?: string;
  personName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string | null;
  kind?: CertificateKind;
  areas?: EnforcementAreas;
  step?: CertificateStep;
  state?: CertificateState;
  number?: string | null;
  issuedOn?: string | null;
  validUntil?: string | null;
  reviewedYear?: number | null;
  passedReview?: boolean;
}

export interface CertificateSettingsDto {
  numberFormat: string;
  validYears?: number;
  requiredHours?: number;
  issuedByBureau?: boolean;
}

export interface CertificateToDoDto {
  applied?: number;
  unitReviewed?: number;
  bureauReviewed?: number;
  sent?: number;
  endingSoon?: number;
  ending?: number;
  reviewOpen?: number;
  reviewYear?: number;
  holderLeft?: number;
  revocationProposed?: number;
}

export interface DeciderDto {
  id?: string;
  name?: string;
}

export interface DecisionInput {
  legalBasis: string;
  decidedOn: string | null;
  documentNumber: string;
  reason?: string;
  deciderId?: string | null;
}

export interface EligibilityDto {
  personId?: string;
  isEligible?: boolean;
  items?: EligibilityItemDto[];
}

export interface EligibilityItemDto {
  kind?: EligibilityItemKind;
  isMet?: boolean;
  text?: string;
  url?: string | null;
}

export interface EndInput extends DecisionInput {
  effectiveOn: string | null;
}

export interface GetCardsInput {
  batchId?: string | null;
  certificateIds?: string[];
}

export interface GetCertificatesInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  organizationUnitId?: string | null;
  personId?: string | null;
  batchId?: string | null;
  kind?: CertificateKind | null;
  step?: CertificateStep | null;
  state?: CertificateState | null;
  areas?: EnforcementAreas | null;
  endsWithin?: RenewalStage | null;
  review?: AnnualReviewState | null;
  reviewYear?: number | null;
  endsBefore?: string | null;
  holderLeft?: boolean;
  revocationProposed?: boolean;
}

export interface HeldBackDto {
  certificateId?: string;
  personName?: string;
  organizationUnitName?: string | null;
  reasons?: HeldBackReasonDto[];
}

export interface HeldBackReasonDto {
  text?: string;
  url?: string;
}

export interface IssueImportDto {
  totalRows?: number;
  goodRows?: number;
  errorCount?: number;
  errors?: string[];
  errorFileId?: string | null;
  issuedCount?: number;
  mode?: ImportMode;
}

export interface IssueInput {
  issuedOn: string | null;
}

export interface IssuingBatchDto {
  id?: string;
  documentNumber?: string;
  sentOn?: string;
  count?: number;
  issuedCount?: number;
  creationTime?: string;
}

export interface IssuingOutcomeDto {
  batch?: IssuingBatchDto | null;
  count?: number;
  heldBack?: HeldBackDto[];
}

export interface MyCertificateDto {
  eligibility?: EligibilityDto | null;
  certificates?: CertificateListDto[];
}

export interface NumberGapDto {
  first?: string;
  last?: string;
  count?: number;
}

export interface NumberGapsDto {
  issued?: number;
  highest?: number;
  gaps?: NumberGapDto[];
}

export interface RevealReasonInput {
  reason: string;
}

export interface ReviewExceptionInput {
  certificateId: string | null;
  reason: string;
}

export interface ReviewInput extends DecisionInput {
  passes?: boolean;
}

export interface SendBatchInput extends DecisionInput {
  certificateIds?: string[];
}

export interface SuspendInput extends DecisionInput {
  from: string | null;
  to: string | null;
}

export interface SuspensionDto {
  from?: string;
  to?: string;
  endedOn?: string | null;
}

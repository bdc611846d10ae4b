import type { EmploymentKind } from './employment-kind.enum';
import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { PersonState } from './person-state.enum';
import type { CertificateState } from '../certificates/certificate-state.enum';
import type { PersonAct } from './person-act.enum';
import type { ImportRunKind } from './import-run-kind.enum';
import type { ImportMode } from '../../platform/excel/import-mode.enum';
import type { ImportRunState } from './import-run-state.enum';
import type { Sex } from './sex.enum';

export interface ChangePostInput extends PersonDecisionInput {
  post?: string;
  employment?: EmploymentKind;
}

export interface CorrectNumberInput extends PersonDecisionInput {
  identityNumber: string;
}

export interface FindPersonInput {
  identityNumber: string;
}

export interface GetPeopleInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  organizationUnitId?: string | null;
  employment?: EmploymentKind | null;
  state?: PersonState | null;
  certificateState?: CertificateState | null;
  withoutValidCertificate?: boolean;
}

export interface LinkAccountInput {
  userId?: string | null;
}

export interface PersonDecisionInput {
  decidedOn: string | null;
  documentNumber?: string;
  reason: string;
}

export interface PersonDto extends PersonListDto {
  userName?: string | null;
  concurrencyStamp?: string;
  history?: PersonEventDto[];
}

export interface PersonEventDto {
  id?: string;
  act?: PersonAct;
  before?: string | null;
  after?: string | null;
  reason?: string;
  documentNumber?: string;
  decidedOn?: string;
  time?: string;
  userName?: string | null;
}

export interface PersonImportDto {
  totalRows?: number;
  goodRows?: number;
  badRows?: number;
  errorCount?: number;
  errors?: string[];
  errorFileId?: string | null;
  importedCount?: number;
}

export interface PersonImportRunDto {
  id?: string;
  kind?: ImportRunKind;
  mode?: ImportMode;
  fileName?: string;
  state?: ImportRunState;
  done?: number;
  total?: number;
  creationTime?: string;
  problem?: string | null;
  people?: PersonImportDto | null;
  photos?: PhotoImportDto | null;
}

export interface PersonListDto extends EntityDto<string> {
  name?: string;
  maskedIdentityNumber?: string;
  sex?: Sex;
  age?: number;
  organizationUnitId?: string;
  organizationUnitName?: string | null;
  post?: string;
  employment?: EmploymentKind;
  state?: PersonState;
  userId?: string | null;
  hasPhoto?: boolean;
  certificateState?: CertificateState | null;
}

export interface PhotoImportDto {
  totalCount?: number;
  matchedCount?: number;
  savedCount?: number;
  problemCount?: number;
  problems?: string[];
  errorFileId?: string | null;
}

export interface RegisterPersonInput {
  name: string;
  identityNumber: string;
  organizationUnitId: string | null;
  post?: string;
  employment?: EmploymentKind;
  userId?: string | null;
}

export interface RenamePersonInput extends PersonDecisionInput {
  name: string;
}

export interface RevealDto {
  id?: string;
  time?: string;
  userName?: string | null;
  reason?: string;
}

export interface RevealInput {
  reason: string;
}

export interface RevealedNumberDto {
  identityNumber?: string;
}

export interface TransferPersonInput extends PersonDecisionInput {
  organizationUnitId: string | null;
  post?: string | null;
}

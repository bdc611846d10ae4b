import type { BodyAct } from './body-act.enum';
import type { BodyKind } from './body-kind.enum';
import type { EnforcementAreas } from '../enforcement-areas.enum';
import type {
  EntityDto,
  PagedAndSortedResultRequestDto,
  PagedResultRequestDto,
} from '@abp/ng.core';

export interface BodyChangeDto {
  field?: string;
  before?: string | null;
  after?: string | null;
}

export interface BodyConfirmationDto {
  year?: number;
  documentNumber?: string;
  decidedOn?: string;
  publishedTime?: string | null;
}

export interface BodyEventDto {
  id?: string;
  act?: BodyAct;
  text?: string;
  time?: string;
  userName?: string | null;
  changes?: BodyChangeDto[];
}

export interface ConfirmBodiesInput extends ConfirmBodyInput {
  bodyIds?: string[];
}

export interface ConfirmBodyInput {
  year?: number;
  documentNumber: string;
  decidedOn: string | null;
}

export interface DissolveBodyInput {
  documentNumber: string;
  decidedOn: string | null;
  reason: string;
}

export interface EnforcementBodyDto extends EnforcementBodyListDto {
  legalBasis?: string;
  entrustingBodyId?: string | null;
  entrustingBodyName?: string | null;
  concurrencyStamp?: string;
  confirmations?: BodyConfirmationDto[];
  history?: BodyEventDto[];
}

export interface EnforcementBodyInput {
  name: string;
  organizationUnitId: string | null;
  kind?: BodyKind;
  legalBasis: string;
  areas?: EnforcementAreas;
  entrustingBodyId?: string | null;
}

export interface EnforcementBodyListDto extends EntityDto<string> {
  name?: string;
  organizationUnitId?: string;
  organizationUnitName?: string | null;
  kind?: BodyKind;
  areas?: EnforcementAreas;
  confirmedYear?: number | null;
  publishedYear?: number | null;
  dissolvedOn?: string | null;
}

export interface GetEnforcementBodiesInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  kind?: BodyKind | null;
  organizationUnitId?: string | null;
  year?: number | null;
  isConfirmed?: boolean | null;
  isPublished?: boolean | null;
  includeDissolved?: boolean;
}

export interface GetPublishedBodiesInput extends PagedResultRequestDto {
  year?: number;
}

export interface PublishBodiesInput extends PublishBodyInput {
  bodyIds?: string[];
}

export interface PublishBodyInput {
  year?: number;
}

export interface PublishedBodyDto {
  name?: string;
  kind?: BodyKind;
  legalBasis?: string;
  areas?: EnforcementAreas;
  entrustingBodyName?: string | null;
  documentNumber?: string;
  confirmedOn?: string;
}

export interface UpdateEnforcementBodyInput extends EnforcementBodyInput {
  reason: string;
  concurrencyStamp?: string | null;
}

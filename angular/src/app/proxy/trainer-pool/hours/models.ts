import type { CreationAuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { HoursKind } from './hours-kind.enum';

export interface CorrectHoursInput {
  hours?: number;
  reason: string;
}

export interface GetHoursInput extends PagedAndSortedResultRequestDto {
  userId?: string | null;
  organizationUnitId?: string | null;
  year?: number | null;
  kind?: HoursKind | null;
}

export interface GetHoursTotalsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  organizationUnitId?: string | null;
  year?: number | null;
  isShort?: boolean | null;
}

export interface HoursEntryDto extends CreationAuditedEntityDto<string> {
  userId?: string;
  personName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  year?: number;
  kind?: HoursKind;
  hours?: number;
  occurredOn?: string;
  note?: string;
  correctsId?: string | null;
  reason?: string | null;
  creatorName?: string | null;
}

export interface HoursOverviewDto {
  year?: number;
  required?: number | null;
  people?: number;
  reached?: number;
  units?: UnitHoursDto[];
}

export interface HoursRecordedDto {
  recorded?: number;
}

export interface HoursTotal {
  class?: number;
  online?: number;
  exam?: number;
  selfStudy?: number;
  total?: number;
}

export interface MyHoursDto {
  year?: number;
  total?: HoursTotal;
  entries?: HoursEntryDto[];
  years?: number[];
}

export interface PersonHoursDto {
  userId?: string;
  personName?: string;
  organizationUnitId?: string;
  organizationUnitName?: string;
  hours?: HoursTotal;
  required?: number | null;
  missing?: number;
}

export interface RecordHoursInput {
  requestId?: string;
  userIds: string[];
  hours?: number;
  occurredOn?: string;
  note: string;
}

export interface UnitHoursDto {
  organizationUnitId?: string;
  organizationUnitName?: string;
  people?: number;
  reached?: number;
  mean?: number;
}

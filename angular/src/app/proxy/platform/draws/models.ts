import type { DrawFault } from './draw-fault.enum';
import type { DrawStatus } from './draw-status.enum';
import type { PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface DrawCandidate {
  id?: string;
  name?: string;
  weight?: number;
}

export interface DrawCheckDto {
  faults?: DrawFault[];
  listSha256?: string;
  secretSha256?: string;
  checkedTime?: string;
}

export interface DrawExclusion {
  id?: string;
  name?: string;
  reason?: string;
}

export interface DrawInfo {
  id?: string;
  number?: number;
  status?: DrawStatus;
  subject?: string;
  count?: number;
  candidateCount?: number;
  exclusionCount?: number;
  reason?: string | null;
  listSha256?: string;
  secretSha256?: string;
  preparedTime?: string;
  publicValue?: string | null;
  witness?: string | null;
  seed?: string | null;
  drawnTime?: string | null;
  drawn?: string[];
}

export interface DrawListDto {
  id?: string;
  subject?: string;
  number?: number;
  status?: DrawStatus;
  count?: number;
  candidateCount?: number;
  exclusionCount?: number;
  reason?: string | null;
  preparedTime?: string;
  drawnTime?: string | null;
  witness?: string | null;
}

export interface DrawnOne {
  id?: string;
  name?: string;
}

export interface GetDrawsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
  status?: DrawStatus | null;
}

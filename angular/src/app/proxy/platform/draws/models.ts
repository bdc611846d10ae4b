import type { DrawStatus } from './draw-status.enum';

export interface DrawCandidate {
  id?: string;
  name?: string;
  weight?: number;
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

export interface DrawnOne {
  id?: string;
  name?: string;
}

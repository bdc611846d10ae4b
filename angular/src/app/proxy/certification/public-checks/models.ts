import type { CertificateKind } from '../certificates/certificate-kind.enum';
import type { EnforcementAreas } from '../enforcement-areas.enum';
import type { CertificateState } from '../certificates/certificate-state.enum';

export interface CertificateCheckDto {
  isFound?: boolean;
  unitName?: string;
  bodyName?: string;
  kind?: CertificateKind | null;
  areas?: EnforcementAreas | null;
  state?: CertificateState | null;
  mayEnforce?: boolean | null;
  asOf?: string;
  photoToken?: string;
}

export interface CertificateCheckInput {
  number: string;
  name: string;
}

export interface QrCodeDto {
  text?: string;
}

export interface QrKeyDto {
  pem?: string;
}

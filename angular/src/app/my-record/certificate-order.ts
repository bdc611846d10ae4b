import { CertificateListDto, CertificateState } from '@proxy/certification/certificates';
import { Tone } from '@shared/state-chip/state-chip.component';

const IN_ORDER = [CertificateState.Valid, CertificateState.Suspended, CertificateState.Pending];

const TONES: Record<CertificateState, Tone> = {
  [CertificateState.Pending]: 'wait',
  [CertificateState.Valid]: 'good',
  [CertificateState.Suspended]: 'warn',
  [CertificateState.Revoked]: 'bad',
  [CertificateState.Cancelled]: 'idle',
  [CertificateState.Expired]: 'bad',
  [CertificateState.Replaced]: 'idle',
  [CertificateState.Rejected]: 'bad',
};

export const certificateTone = (state: CertificateState | undefined): Tone =>
  TONES[state ?? CertificateState.Pending];

/** What one may show to somebody comes first, then what is under way, then what is over; each the latest first, as given. */
export const inShownOrder = (certificates: readonly CertificateListDto[]): CertificateListDto[] =>
  [...certificates].sort((a, b) => place(a) - place(b));

const place = ({ state = CertificateState.Pending }: CertificateListDto) => {
  const index = IN_ORDER.indexOf(state);
  return index < 0 ? IN_ORDER.length : index;
};

/** Each bit of a set of areas. */
export const areasIn = (areas: number | undefined): number[] =>
  Array.from({ length: 31 }, (_, bit) => 2 ** bit).filter(area => ((areas ?? 0) & area) !== 0);

import { CertificateListDto, CertificateState } from '@proxy/certification/certificates';

const IN_ORDER = [CertificateState.Valid, CertificateState.Suspended, CertificateState.Pending];

/** What one may show to somebody comes first, then what is under way, then what is over; each the latest first, as given. */
export const inShownOrder = (certificates: readonly CertificateListDto[]): CertificateListDto[] =>
  [...certificates].sort((a, b) => place(a) - place(b));

const place = ({ state = CertificateState.Pending }: CertificateListDto) => {
  const index = IN_ORDER.indexOf(state);
  return index < 0 ? IN_ORDER.length : index;
};

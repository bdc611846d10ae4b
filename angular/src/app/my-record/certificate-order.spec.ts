import { CertificateState } from '@proxy/certification/certificates';
import { inShownOrder } from './certificate-order';

const of = (id: string, state: CertificateState) => ({ id, state });

describe('Certificates of an officer', () => {
  it('show first what holds, then what is under way, then what is over', () => {
    const shown = inShownOrder([
      of('replaced', CertificateState.Replaced),
      of('applied', CertificateState.Pending),
      of('expired', CertificateState.Expired),
      of('valid', CertificateState.Valid),
    ]);
    expect(shown.map(({ id }) => id)).toEqual(['valid', 'applied', 'replaced', 'expired']);
  });
});

import { CertificateState, CertificateStep } from '@proxy/certification/certificates';
import { offeredActs } from './offered-acts';

const issued = { step: CertificateStep.Issued, state: CertificateState.Valid };
const acts = (
  certificate: object,
  may: (permission: string) => boolean = () => true,
  isLeader = true,
) => offeredActs(certificate, '2026-03-02', may, isLeader);

describe('acts on a certificate', () => {
  it('follow its step', () => {
    expect(acts({ step: CertificateStep.Applied })).toEqual(['PassByUnit', 'RejectByUnit']);
    expect(acts({ step: CertificateStep.UnitReviewed })).toEqual([
      'PassByBureau',
      'RejectByBureau',
    ]);
    expect(acts({ step: CertificateStep.Sent })).toEqual(['RejectByBureau']);
  });

  it('are offered to those who may do them', () => {
    expect(acts(issued, permission => permission === 'Suspend')).toEqual(['Suspend']);
  });

  it('resume what is suspended or will be', () => {
    const suspensions = [{ from: '2026-04-01', to: '2026-05-01' }];
    expect(acts({ ...issued, suspensions })).toEqual(['Resume', 'Revoke', 'Cancel']);
    const over = [{ from: '2026-01-01', to: '2026-02-01' }];
    expect(acts({ ...issued, suspensions: over })).toContain('Suspend');
  });

  it('make up for a failed review', () => {
    expect(acts({ ...issued, reviewedYear: 2026, passedReview: false })).toContain('PassReReview');
    expect(acts({ ...issued, reviewedYear: 2026, passedReview: true })).not.toContain(
      'PassReReview',
    );
  });

  it('leave a revocation to leaders, and its proposal to everybody else', () => {
    const proposed = { ...issued, revocationProposedOn: '2026-03-10' };
    const staff = (certificate: object) => acts(certificate, () => true, false);
    expect(staff(issued)).toEqual(['Suspend', 'ProposeRevocation', 'Cancel']);
    expect(staff(proposed)).toEqual(['Suspend', 'Cancel']);
    expect(acts(proposed)).toEqual(['Suspend', 'Revoke', 'DeclineRevocation', 'Cancel']);
  });

  it('end with its end', () => {
    expect(acts({ ...issued, endsOn: '2026-06-01' })).toEqual([]);
    expect(acts({ ...issued, state: CertificateState.Expired })).toEqual(['Revoke', 'Cancel']);
  });
});

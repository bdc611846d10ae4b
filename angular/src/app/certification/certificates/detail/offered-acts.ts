import {
  CertificateDto,
  CertificateState,
  CertificateStep,
} from '@proxy/certification/certificates';

export type ActName =
  | 'PassByUnit'
  | 'RejectByUnit'
  | 'PassByBureau'
  | 'RejectByBureau'
  | 'Suspend'
  | 'Resume'
  | 'ProposeRevocation'
  | 'DeclineRevocation'
  | 'Revoke'
  | 'Cancel'
  | 'PassReReview';

const PERMISSIONS: Record<ActName, string> = {
  PassByUnit: 'ReviewByUnit',
  RejectByUnit: 'ReviewByUnit',
  PassByBureau: 'ReviewByBureau',
  RejectByBureau: 'ReviewByBureau',
  Suspend: 'Suspend',
  Resume: 'Suspend',
  ProposeRevocation: 'Revoke',
  DeclineRevocation: 'Revoke',
  Revoke: 'Revoke',
  Cancel: 'Revoke',
  PassReReview: 'ReviewAnnually',
};

export const DANGEROUS: ReadonlySet<ActName> = new Set<ActName>([
  'RejectByUnit',
  'RejectByBureau',
  'Suspend',
  'ProposeRevocation',
  'Revoke',
  'Cancel',
]);

/** Decided by a leader in person; whoever is none proposes. */
const OF_LEADERS: ReadonlySet<ActName> = new Set<ActName>(['Revoke', 'DeclineRevocation']);

/** What stands to be done, whoever may do it. The server has the last word. */
function possible(certificate: CertificateDto, today: string): ActName[] {
  const { step, state, endsOn, suspensions = [], reviewedYear, passedReview } = certificate;
  if (step === CertificateStep.Applied) return ['PassByUnit', 'RejectByUnit'];
  if (step === CertificateStep.UnitReviewed) return ['PassByBureau', 'RejectByBureau'];
  // What has come up since the review: as long as nothing is issued, it can be ended.
  if (step === CertificateStep.BureauReviewed || step === CertificateStep.Sent)
    return ['RejectByBureau'];
  if (step !== CertificateStep.Issued || endsOn) return [];
  const inForce = state === CertificateState.Valid || state === CertificateState.Suspended;
  const isSuspended = suspensions.some(({ to = '', endedOn }) => !endedOn && to >= today);
  return [
    ...(inForce && reviewedYear && !passedReview ? (['PassReReview'] as const) : []),
    ...(inForce && isSuspended ? (['Resume'] as const) : []),
    ...(inForce && !isSuspended ? (['Suspend'] as const) : []),
    ...(certificate.revocationProposedOn
      ? (['Revoke', 'DeclineRevocation'] as const)
      : (['ProposeRevocation', 'Revoke'] as const)),
    'Cancel',
  ];
}

export const offeredActs = (
  certificate: CertificateDto,
  today: string,
  may: (permission: string) => boolean,
  isLeader: boolean,
): ActName[] =>
  possible(certificate, today).filter(
    act => may(PERMISSIONS[act]) && (isLeader ? act !== 'ProposeRevocation' : !OF_LEADERS.has(act)),
  );

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
  Revoke: 'Revoke',
  Cancel: 'Revoke',
  PassReReview: 'ReviewAnnually',
};

export const DANGEROUS: ReadonlySet<ActName> = new Set<ActName>([
  'RejectByUnit',
  'RejectByBureau',
  'Suspend',
  'Revoke',
  'Cancel',
]);

/** What stands to be done, whoever may do it. The server has the last word. */
function possible(certificate: CertificateDto, today: string): ActName[] {
  const { step, state, endsOn, suspensions = [], reviewedYear, passedReview } = certificate;
  if (step === CertificateStep.Applied) return ['PassByUnit', 'RejectByUnit'];
  if (step === CertificateStep.UnitReviewed) return ['PassByBureau', 'RejectByBureau'];
  if (step !== CertificateStep.Issued || endsOn) return [];
  const inForce = state === CertificateState.Valid || state === CertificateState.Suspended;
  const isSuspended = suspensions.some(({ to = '', endedOn }) => !endedOn && to >= today);
  return [
    ...(inForce && reviewedYear && !passedReview ? (['PassReReview'] as const) : []),
    ...(inForce && isSuspended ? (['Resume'] as const) : []),
    ...(inForce && !isSuspended ? (['Suspend'] as const) : []),
    'Revoke',
    'Cancel',
  ];
}

export const offeredActs = (
  certificate: CertificateDto,
  today: string,
  may: (permission: string) => boolean,
): ActName[] => possible(certificate, today).filter(act => may(PERMISSIONS[act]));

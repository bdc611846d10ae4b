import { CertificateAct, CertificateEventDto } from '@proxy/certification/certificates';
import { Tone } from '@shared/state-chip/state-chip.component';
import { TimeLineEntry } from '@shared/time-line/time-line.component';
import { certificateActName } from '../../certificate-words';

const TONES: Partial<Record<CertificateAct, Tone>> = {
  [CertificateAct.RejectByUnit]: 'bad',
  [CertificateAct.RejectByBureau]: 'bad',
  [CertificateAct.FailAnnualReview]: 'bad',
  [CertificateAct.Suspend]: 'warn',
  [CertificateAct.Revoke]: 'bad',
  [CertificateAct.Cancel]: 'bad',
  [CertificateAct.ProposeRevocation]: 'warn',
  [CertificateAct.Issue]: 'good',
  [CertificateAct.Resume]: 'good',
  [CertificateAct.PassAnnualReview]: 'good',
  [CertificateAct.PassReReview]: 'good',
};

/** Each act with what stands behind it. */
export const certificateEntries = (
  events: readonly CertificateEventDto[],
  roleName: RoleName,
): TimeLineEntry[] =>
  events.map(event => ({
    time: event.time ?? '',
    act: certificateActName(event.act),
    who: event.userName,
    reason: event.reason,
    tone: TONES[event.act as CertificateAct],
    facts: factsOf(event, roleName),
  }));

/** The name of a role, in words. */
type RoleName = (role: string) => string;

function factsOf(
  event: CertificateEventDto,
  roleName: RoleName,
): { name: string; value: string }[] {
  const facts: [string, string | null | undefined][] = [
    ['Term', event.to ? `${event.from} – ${event.to}` : event.from],
    ['Basis', event.legalBasis],
    // Of an application nobody decided anything yet.
    ['DecidedOn', event.documentNumber ? event.decidedOn : null],
    ['Document', event.documentNumber],
    ['Decider', event.documentNumber ? event.deciderName : null],
    ['DeciderRole', event.deciderRole && roleName(event.deciderRole)],
  ];
  return facts.flatMap(([key, value]) =>
    value ? [{ name: `Certification::Line:${key}`, value }] : [],
  );
}

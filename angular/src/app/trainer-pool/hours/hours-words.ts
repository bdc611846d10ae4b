import { HoursKind, HoursTotal, hoursKindOptions } from '@proxy/trainer-pool/hours';
import { StudyClaimStatus, studyClaimStatusOptions } from '@proxy/trainer-pool/self-study';
import { Tone } from '@shared/state-chip/state-chip.component';

const CLAIM_TONES: Record<StudyClaimStatus, Tone> = {
  [StudyClaimStatus.Submitted]: 'wait',
  [StudyClaimStatus.Approved]: 'good',
  [StudyClaimStatus.Returned]: 'bad',
};

const YEARS_SHOWN = 6;

/** The training year of today, which only the server knows. */
export const CURRENT_YEAR = undefined as unknown as number;

export const HOURS_KINDS = hoursKindOptions.map(({ value }) => value as HoursKind);
export const hoursKindName = (kind: HoursKind | undefined): string =>
  `TrainerPool::Enum:HoursKind.${kind ?? HoursKind.Class}`;
export const claimTone = (status: StudyClaimStatus | undefined): Tone =>
  CLAIM_TONES[status ?? StudyClaimStatus.Submitted];
export const claimStatusName = (status: StudyClaimStatus | undefined): string =>
  `TrainerPool::Enum:StudyClaimStatus.${status ?? StudyClaimStatus.Submitted}`;
export const CLAIM_STATUSES = studyClaimStatusOptions.map(({ value }) => ({
  value: `${value}`,
  label: claimStatusName(value as StudyClaimStatus),
}));

/** A training year may run ahead of the calendar's. */
export function yearChoices(today: Date): { value: string; label: string }[] {
  return Array.from({ length: YEARS_SHOWN }, (_, i) => `${today.getFullYear() + 1 - i}`).map(
    year => ({ value: year, label: year }),
  );
}

export const hoursOf = (total: HoursTotal | undefined, kind: HoursKind): number =>
  ({
    [HoursKind.Class]: total?.class,
    [HoursKind.Online]: total?.online,
    [HoursKind.Exam]: total?.exam,
    [HoursKind.SelfStudy]: total?.selfStudy,
  })[kind] ?? 0;

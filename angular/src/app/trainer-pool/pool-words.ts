import { EvaluationSummaryDto } from '@proxy/trainer-pool/evaluations';
import { InvitationStatus } from '@proxy/trainer-pool/invitations';
import { NominationStatus } from '@proxy/trainer-pool/nominations';
import { TrainerEventKind, TrainerStanding } from '@proxy/trainer-pool/trainers';
import { Tone } from '@shared/state-chip/state-chip.component';

export const NOMINATION_TONES: Record<NominationStatus, Tone> = {
  [NominationStatus.Submitted]: 'wait',
  [NominationStatus.Returned]: 'warn',
  [NominationStatus.Approved]: 'good',
  [NominationStatus.Appointed]: 'idle',
  [NominationStatus.Refused]: 'bad',
};

export const STANDING_TONES: Record<TrainerStanding, Tone> = {
  [TrainerStanding.Upcoming]: 'wait',
  [TrainerStanding.Serving]: 'good',
  [TrainerStanding.Suspended]: 'warn',
  [TrainerStanding.Ended]: 'idle',
  [TrainerStanding.Retired]: 'idle',
};

export const EVENT_TONES: Record<TrainerEventKind, Tone> = {
  [TrainerEventKind.Appointed]: 'good',
  [TrainerEventKind.Suspended]: 'warn',
  [TrainerEventKind.Resumed]: 'good',
  [TrainerEventKind.Retired]: 'idle',
  [TrainerEventKind.Extended]: 'good',
  [TrainerEventKind.Described]: 'idle',
};

export const INVITATION_TONES: Record<InvitationStatus, Tone> = {
  [InvitationStatus.Requested]: 'wait',
  [InvitationStatus.Accepted]: 'good',
  [InvitationStatus.Declined]: 'bad',
  [InvitationStatus.Withdrawn]: 'idle',
  [InvitationStatus.Delivered]: 'good',
};

const named =
  (name: string) =>
  (value: number | undefined): string =>
    `TrainerPool::Enum:${name}.${value ?? 1}`;

export const nominationName = named('NominationStatus');
export const standingName = named('TrainerStanding');
export const eventName = named('TrainerEventKind');
export const profilePartName = named('ProfilePart');
export const invitationName = named('InvitationStatus');

/** Over the three questions, to one decimal; null where too few have answered. */
export function meanOf(evaluation: EvaluationSummaryDto | undefined): string | null {
  const { content, delivery, usefulness } = evaluation ?? {};
  if (content == null || delivery == null || usefulness == null) return null;
  return ((content + delivery + usefulness) / 3).toFixed(1);
}

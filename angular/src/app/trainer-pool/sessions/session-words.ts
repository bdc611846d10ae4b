import { InvitationStatus } from '@proxy/trainer-pool/invitations';
import {
  SignUpDto,
  TrainingSessionDto,
  TrainingSessionStatus,
  trainingSessionStatusOptions,
} from '@proxy/trainer-pool/sessions';
import { Tone } from '@shared/state-chip/state-chip.component';

const SESSION_TONES: Record<TrainingSessionStatus, Tone> = {
  [TrainingSessionStatus.Draft]: 'warn',
  [TrainingSessionStatus.Published]: 'wait',
  [TrainingSessionStatus.Closed]: 'good',
  [TrainingSessionStatus.Cancelled]: 'idle',
};

const INVITATION_TONES: Record<InvitationStatus, Tone> = {
  [InvitationStatus.Requested]: 'warn',
  [InvitationStatus.Accepted]: 'good',
  [InvitationStatus.Declined]: 'bad',
  [InvitationStatus.Withdrawn]: 'idle',
  [InvitationStatus.Delivered]: 'good',
};

export const sessionTone = (status: TrainingSessionStatus | undefined): Tone =>
  SESSION_TONES[status ?? TrainingSessionStatus.Draft];
export const sessionStatusName = (status: TrainingSessionStatus | undefined): string =>
  `TrainerPool::Enum:TrainingSessionStatus.${status ?? TrainingSessionStatus.Draft}`;
export const invitationTone = (status: InvitationStatus | undefined): Tone =>
  INVITATION_TONES[status ?? InvitationStatus.Requested];
export const invitationStatusName = (status: InvitationStatus | undefined): string =>
  `TrainerPool::Enum:InvitationStatus.${status ?? InvitationStatus.Requested}`;

export const SESSION_STATUSES = trainingSessionStatusOptions.map(({ value }) => ({
  value: `${value}`,
  label: sessionStatusName(value as TrainingSessionStatus),
}));

const SIGN_IN_OPENS_MS = 60 * 60_000;

/** What may be done with a session as far as times go; the server has the last word. */
export function actsOf({ status, startTime = '', endTime = '' }: TrainingSessionDto, now: number) {
  const isDraft = status === TrainingSessionStatus.Draft;
  const isPublished = status === TrainingSessionStatus.Published;
  const isOpen = isDraft || isPublished;
  const hasBegun = now >= Date.parse(startTime);
  const isOver = now >= Date.parse(endTime);
  const takesSignIns = isPublished && now >= Date.parse(startTime) - SIGN_IN_OPENS_MS;
  return {
    publish: isDraft,
    edit: isDraft,
    delete: isDraft,
    rePlan: isPublished && !hasBegun,
    signUp: isOpen && !hasBegun,
    cancel: isPublished && !hasBegun,
    present: takesSignIns && !isOver,
    signInByHand: takesSignIns,
    evaluate: hasBegun && (isPublished || status === TrainingSessionStatus.Closed),
    close: isPublished && isOver,
    invite: isOpen && !isOver,
    addPeople: isOpen,
    record: status === TrainingSessionStatus.Closed,
  };
}

export const placesLeft = ({ places = 0, taken = 0 }: SignUpDto): number =>
  Math.max(0, places - taken);

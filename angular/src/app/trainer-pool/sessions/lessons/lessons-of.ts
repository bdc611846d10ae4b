import { InvitationDto, InvitationStatus } from '@proxy/trainer-pool/invitations';
import { AgendaItem } from '@proxy/trainer-pool/sessions';

export interface Lesson {
  item: AgendaItem;
  /** Who was asked for it, whoever still may or will teach first. */
  invitations: InvitationDto[];
  /** Nobody will teach it as things stand. */
  needsTrainer: boolean;
}

const IN_ORDER = [
  InvitationStatus.Delivered,
  InvitationStatus.Accepted,
  InvitationStatus.Requested,
  InvitationStatus.Declined,
  InvitationStatus.Withdrawn,
];
const HELPS = IN_ORDER.slice(0, 3);

/** The agenda with those who were asked; an invitation belongs to the lesson in whose time it begins. */
export function lessonsOf(
  agenda: readonly AgendaItem[],
  invitations: readonly InvitationDto[],
): Lesson[] {
  return agenda.map(item => {
    const asked = invitations
      .filter(({ startTime }) => isWithin(item, startTime))
      .sort((a, b) => place(a) - place(b));
    return {
      item,
      invitations: asked,
      needsTrainer:
        !item.lecturer &&
        !asked.some(({ status }) => HELPS.includes(status ?? InvitationStatus.Requested)),
    };
  });
}

/** Those asked for what is in the agenda no more. */
export function strayOf(
  agenda: readonly AgendaItem[],
  invitations: readonly InvitationDto[],
): InvitationDto[] {
  return invitations.filter(({ startTime }) => !agenda.some(item => isWithin(item, startTime)));
}

const isWithin = (item: AgendaItem, time = '') =>
  Date.parse(time) >= Date.parse(item.startTime ?? '') &&
  Date.parse(time) < Date.parse(item.endTime ?? '');

const place = ({ status = InvitationStatus.Requested }: InvitationDto) => IN_ORDER.indexOf(status);

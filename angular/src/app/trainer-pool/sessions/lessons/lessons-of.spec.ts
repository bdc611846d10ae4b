import { InvitationDto, InvitationStatus } from '@proxy/trainer-pool/invitations';
import { AgendaItem } from '@proxy/trainer-pool/sessions';
import { lessonsOf, strayOf } from './lessons-of';

const item = (from: number, to: number, lecturer?: string): AgendaItem => ({
  startTime: at(from),
  endTime: at(to),
  topic: `${from}`,
  lecturer,
});
const asked = (hour: number, status: InvitationStatus): InvitationDto => ({
  startTime: at(hour),
  status,
});
const at = (hour: number) => `2026-03-09T${`${hour}`.padStart(2, '0')}:00:00Z`;

describe('The lessons of a session', () => {
  it('show who may still teach before who will not', () => {
    const [first, second] = lessonsOf(
      [item(1, 3), item(3, 5)],
      [
        asked(1, InvitationStatus.Declined),
        asked(1, InvitationStatus.Requested),
        asked(3, InvitationStatus.Withdrawn),
      ],
    );
    expect(first?.invitations.map(({ status }) => status)).toEqual([
      InvitationStatus.Requested,
      InvitationStatus.Declined,
    ]);
    expect(first?.needsTrainer).toBe(false);
    expect(second?.needsTrainer).toBe(true);
  });

  it('need no trainer where somebody comes from outside', () => {
    expect(lessonsOf([item(1, 3, '王教授')], [])[0]?.needsTrainer).toBe(false);
  });

  it('leave nobody out who was asked for something else', () => {
    const invitation = asked(8, InvitationStatus.Requested);
    expect(strayOf([item(1, 3)], [invitation])).toEqual([invitation]);
    expect(strayOf([item(7, 9)], [invitation])).toEqual([]);
  });
});

import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { InvitationDto, InvitationService } from '@proxy/trainer-pool/invitations';
import {
  ParticipantDto,
  TrainingSessionDto,
  TrainingSessionService,
} from '@proxy/trainer-pool/sessions';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';
import { formatLocalTime } from '@shared/local-time.pipe';
import { partsOf } from '@shared/moment-picker/moment';
import { closingOf } from './closing';

const TEXT = 'TrainerPool::Sessions:';
const REASON = reasonField('TrainerPool::DisplayName:Reason');

/** What can be done with a session: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class SessionActs {
  private readonly service = inject(TrainingSessionService);
  private readonly invitations = inject(InvitationService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  publish(session: TrainingSessionDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Publish'),
      whom: this.text(
        'Publish.Whom',
        session.title,
        formatLocalTime(session.startTime ?? ''),
        session.participants,
      ),
      undo: `${TEXT}Publish.Undo`,
      run: () => this.service.publish(idOf(session)),
    });
  }

  cancel(session: TrainingSessionDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Cancel'),
      whom: this.text('Cancel.Whom', session.title, session.participants),
      undo: `${TEXT}Cancel.Undo`,
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.service.cancel(idOf(session), { reason }),
    });
  }

  delete(session: TrainingSessionDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Delete'),
      verb: 'AbpUi::Delete',
      whom: session.title,
      danger: true,
      run: () => this.service.delete(idOf(session)),
    });
  }

  close(session: TrainingSessionDto): Promise<boolean> {
    const { participants = 0, signedIn = 0 } = session;
    return this.dialog.done({
      ...texts('Close'),
      whom: this.text('Close.Whom', session.title, signedIn, session.hours),
      warnings: signedIn < participants ? [this.text('Close.Absent', participants - signedIn)] : [],
      undo: `${TEXT}Close.Undo`,
      run: () => this.service.close(idOf(session)),
    });
  }

  openSignUp(session: TrainingSessionDto): Promise<boolean> {
    const { startTime = '', signUp } = session;
    return this.dialog.done({
      ...texts('OpenSignUp'),
      whom: session.title,
      fields: [
        {
          key: 'places',
          label: 'TrainerPool::DisplayName:Places',
          kind: 'number',
          required: true,
          value: `${signUp?.places ?? 30}`,
          help: `${TEXT}Places.Help`,
        },
        {
          key: 'closesTime',
          label: `${TEXT}ClosingDay`,
          kind: 'date',
          required: true,
          value: partsOf(signUp?.closesTime)?.day ?? '',
          help: `${TEXT}ClosingDay.Help`,
        },
      ],
      run: ({ places, closesTime = '' }) =>
        this.service.openSignUp(idOf(session), {
          places: Number(places),
          closesTime: closingOf(closesTime, startTime),
        }),
    });
  }

  endSignUp(session: TrainingSessionDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('EndSignUp'),
      whom: session.title,
      undo: `${TEXT}EndSignUp.Undo`,
      run: () => this.service.endSignUp(idOf(session)),
    });
  }

  signInByHand(session: TrainingSessionDto, person: ParticipantDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('SignInByHand'),
      whom: `${person.name} ${person.organizationUnitName}`,
      undo: `${TEXT}SignInByHand.Undo`,
      fields: [REASON],
      run: ({ reason = '' }) =>
        this.service.signInByHand(idOf(session), { userId: person.userId ?? '', reason }),
    });
  }

  withdraw(invitation: InvitationDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Withdraw'),
      whom: `${invitation.trainerName} ${invitation.topic}`,
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.invitations.withdraw(invitation.id ?? '', { reason }),
    });
  }

  /** How many came onto the list. */
  async addUnit(session: TrainingSessionDto): Promise<number | undefined> {
    const done = await this.dialog.open({
      ...texts('AddUnit'),
      fields: [
        { key: 'unitId', label: 'TrainerPool::Record:Unit', kind: 'org-unit', required: true },
      ],
      run: ({ unitId = '' }) =>
        this.service.addParticipants(idOf(session), {
          userIds: [],
          userNames: [],
          organizationUnitIds: [unitId],
        }),
    });
    return done && (done.added ?? 0);
  }

  private text(key: string, ...values: unknown[]): string {
    return this.words.instant(TEXT + key, ...values.map(value => `${value ?? ''}`));
  }
}

const idOf = ({ id }: TrainingSessionDto) => id ?? '';
const texts = (act: string) => actTexts(`${TEXT}${act}`);

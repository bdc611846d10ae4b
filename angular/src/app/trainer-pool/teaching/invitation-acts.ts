import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import {
  InvitationDto,
  InvitationStatus,
  MyTeachingService,
} from '@proxy/trainer-pool/invitations';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';
import { LocalTimePipe } from '@shared/local-time.pipe';

const TEXT = 'TrainerPool::Teach:';

/** A trainer's answers. */
@Injectable({ providedIn: 'root' })
export class InvitationActs {
  private readonly service = inject(MyTeachingService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly localTime = new LocalTimePipe();

  accept(invitation: InvitationDto): Promise<boolean> {
    return this.dialog.done({
      ...this.texts('Accept', invitation),
      run: () => this.service.accept(invitation.id ?? ''),
    });
  }

  /** Also what was accepted before. */
  decline(invitation: InvitationDto): Promise<boolean> {
    const act = invitation.status === InvitationStatus.Accepted ? 'CallOff' : 'Decline';
    return this.dialog.done({
      ...this.texts(act, invitation),
      danger: true,
      fields: [reasonField('TrainerPool::DisplayName:Reason')],
      run: ({ reason = '' }) => this.service.decline(invitation.id ?? '', { reason }),
    });
  }

  private texts(act: string, { topic = '', startTime, place = '' }: InvitationDto) {
    return {
      ...actTexts(`${TEXT}${act}`),
      undo: `${TEXT}${act}.Undo`,
      whom: this.words.instant(
        `${TEXT}Whom`,
        topic,
        this.localTime.transform(startTime) ?? '',
        place,
      ),
    };
  }
}

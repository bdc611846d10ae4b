import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  InvitationDto,
  InvitationStatus,
  MyTeachingService,
} from '@proxy/trainer-pool/invitations';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { EvaluationComponent } from '../../parts/evaluation.component';
import { INVITATION_TONES, invitationName } from '../../pool-words';
import { InvitationActs } from '../invitation-acts';

/** An invitation, where its notification leads: to be answered, or how the lesson was found. */
@Component({
  selector: 'app-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EvaluationComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './invitation-page.component.html',
})
export class InvitationPageComponent {
  private readonly service = inject(MyTeachingService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(InvitationActs);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly invitation = shown(this.resource);
  protected readonly Status = InvitationStatus;
  protected readonly statusName = invitationName;

  protected tone = ({ status }: InvitationDto) =>
    INVITATION_TONES[status ?? InvitationStatus.Requested];

  protected async run(act: 'accept' | 'decline', invitation: InvitationDto): Promise<void> {
    if (!(await this.acts[act](invitation))) return;
    this.toaster.success(`TrainerPool::Teach:Done.${act}`);
    this.resource.reload();
  }
}

import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { InvitationDto, InvitationService } from '@proxy/trainer-pool/invitations';
import { TrainingSessionDto } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { map, of } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { SessionActs } from '../session-acts';
import { actsOf } from '../session-words';
import { InvitationLineComponent } from './invitation-line.component';
import { lessonsOf, strayOf } from './lessons-of';

const MOST = 200;

/** The agenda: who teaches what, who was asked, what was said of it afterwards. */
@Component({
  selector: 'app-lessons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    InvitationLineComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageStateComponent,
    RouterLink,
  ],
  templateUrl: './lessons.component.html',
  styleUrl: './lessons.component.scss',
})
export class LessonsComponent {
  private readonly service = inject(InvitationService);
  private readonly inline = inject(InlineErrors);
  private readonly sessionActs = inject(SessionActs);
  private readonly toaster = inject(ToasterService);
  /** Whom was asked is the business of those who ask. */
  protected readonly mayInvite = inject(PermissionService).getGrantedPolicy(
    'TrainerPool.Sessions.Edit',
  );

  readonly session = input.required<TrainingSessionDto>();

  protected readonly resource = rxResource({
    params: () => this.session().id ?? '',
    stream: ({ params: sessionId }) =>
      this.mayInvite
        ? this.inline
            .within(this.service.getList({ sessionId, skipCount: 0, maxResultCount: MOST }))
            .pipe(map(({ items }) => items ?? []))
        : of([]),
  });
  protected readonly invitations = shown(this.resource);
  protected readonly lessons = computed(() =>
    lessonsOf(this.session().agenda ?? [], this.invitations.value() ?? []),
  );
  protected readonly stray = computed(() =>
    strayOf(this.session().agenda ?? [], this.invitations.value() ?? []),
  );
  protected readonly isOpen = computed(
    () => this.mayInvite && actsOf(this.session(), Date.now()).invite,
  );

  reload(): void {
    this.resource.reload();
  }

  protected async withdraw(invitation: InvitationDto): Promise<void> {
    if (!(await this.sessionActs.withdraw(invitation))) return;
    this.toaster.success('TrainerPool::Sessions:Done.withdraw');
    this.reload();
  }
}

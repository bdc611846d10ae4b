import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TrainingSessionDto } from '@proxy/trainer-pool/sessions';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { LessonsComponent } from '../lessons/lessons.component';
import { ParticipantsComponent } from '../participants/participants.component';
import { SessionActs } from '../session-acts';
import { sessionResource } from '../session-resource';
import { actsOf, sessionStatusName, sessionTone } from '../session-words';
import { SessionFactsComponent } from './session-facts.component';

type Act = 'publish' | 'cancel' | 'close' | 'openSignUp' | 'endSignUp';

@Component({
  selector: 'app-session-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LessonsComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    ParticipantsComponent,
    RouterLink,
    SessionFactsComponent,
    StateChipComponent,
  ],
  templateUrl: './session-page.component.html',
})
export class SessionPageComponent {
  private readonly sessionActs = inject(SessionActs);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly lessons = viewChild(LessonsComponent);

  readonly id = input.required<string>();

  protected readonly resource = sessionResource(this.id);
  protected readonly session = shown(this.resource);
  protected readonly statusName = sessionStatusName;
  protected readonly tone = sessionTone;
  protected readonly acts = computed(() => actsOf(this.session.value() ?? {}, Date.now()));
  protected readonly mayEdit = this.may('Sessions.Edit');
  protected readonly mayPublish = this.may('Sessions.Publish');
  protected readonly mayPresent = this.may('SignInCode');

  protected async run(act: Act, session: TrainingSessionDto): Promise<void> {
    if (!(await this.sessionActs[act](session))) return;
    this.toaster.success(`TrainerPool::Sessions:Done.${act}`);
    this.resource.reload();
    this.lessons()?.reload();
  }

  protected async delete(session: TrainingSessionDto): Promise<void> {
    if (!(await this.sessionActs.delete(session))) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    void this.router.navigate(['/trainer-pool/sessions'], { replaceUrl: true });
  }

  private may(permission: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainerPool.${permission}`);
  }
}

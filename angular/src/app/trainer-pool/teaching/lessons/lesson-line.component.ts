import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InvitationDto, InvitationStatus } from '@proxy/trainer-pool/invitations';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { InvitationActs } from '../invitation-acts';

/** One lesson that somebody is asked for or has promised, with the answers. */
@Component({
  selector: 'app-lesson-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    @let shown = invitation();
    <div class="what">
      <a [routerLink]="['/trainer-pool/my-teaching', shown.id]">{{ shown.topic }}</a>
      <span>{{ shown.sessionTitle }} · {{ shown.place }}</span>
      <span class="when"
        >{{ shown.startTime | appLocalTime }} – {{ shown.endTime | appLocalTime }}</span
      >
    </div>
    <div class="acts">
      @if (isAsked()) {
        <button type="button" class="btn btn-primary" (click)="run('accept')">
          {{ 'TrainerPool::Teach:Accept' | abpLocalization }}
          <span class="visually-hidden">{{ shown.topic }}</span>
        </button>
      }
      <button type="button" class="btn btn-outline-secondary" (click)="run('decline')">
        {{
          (isAsked() ? 'TrainerPool::Teach:Decline' : 'TrainerPool::Teach:CallOff')
            | abpLocalization
        }}
        <span class="visually-hidden">{{ shown.topic }}</span>
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 8px 0;
      border-bottom: 1px solid var(--app-line);
    }
    :host(:last-child) {
      border-bottom: 0;
    }
    .what {
      flex: 1 1 240px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .what span {
      display: block;
      color: var(--app-muted);
    }
    .when {
      font-variant-numeric: tabular-nums;
    }
    .acts {
      display: flex;
      gap: 8px;
    }
  `,
})
export class LessonLineComponent {
  private readonly acts = inject(InvitationActs);

  readonly invitation = input.required<InvitationDto>();
  readonly answered = output<'accept' | 'decline'>();

  protected readonly isAsked = computed(
    () => this.invitation().status === InvitationStatus.Requested,
  );

  protected async run(act: 'accept' | 'decline'): Promise<void> {
    if (await this.acts[act](this.invitation())) this.answered.emit(act);
  }
}

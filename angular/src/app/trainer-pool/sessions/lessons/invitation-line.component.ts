import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { InvitationDto, InvitationStatus } from '@proxy/trainer-pool/invitations';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { EvaluationComponent } from '../../parts/evaluation.component';
import { invitationStatusName, invitationTone } from '../session-words';

/** Who was asked, the answer, and what participants thought of it. */
@Component({
  selector: 'app-invitation-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EvaluationComponent, LocalizationPipe, StateChipComponent],
  template: `
    <p>
      <span>{{ invitation().trainerName }}</span>
      <app-state-chip
        [tone]="tone(invitation().status)"
        [label]="statusName(invitation().status)"
      />
      @if (isOpen() && isPending()) {
        <button type="button" class="btn btn-sm btn-link" (click)="withdrawn.emit()">
          {{ 'TrainerPool::Sessions:Withdraw' | abpLocalization }}
          <span class="visually-hidden">{{ invitation().trainerName }}</span>
        </button>
      }
    </p>
    @if (invitation().reason) {
      <p class="text-muted">{{ invitation().reason }}</p>
    }
    @if (evaluation(); as said) {
      @if (said.answers) {
        <app-evaluation [evaluation]="said" />
      }
    }
  `,
  styles: `
    p {
      margin: 0 0 4px;
    }
    span {
      margin-right: 8px;
    }
  `,
})
export class InvitationLineComponent {
  readonly invitation = input.required<InvitationDto>();
  readonly isOpen = input.required<boolean>();
  readonly withdrawn = output();

  protected readonly statusName = invitationStatusName;
  protected readonly tone = invitationTone;
  protected readonly evaluation = computed(() => this.invitation().evaluation);
  protected readonly isPending = computed(() => {
    const { status } = this.invitation();
    return status === InvitationStatus.Requested || status === InvitationStatus.Accepted;
  });
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TrainerSuggestionDto } from '@proxy/trainer-pool/invitations';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** One who could teach, and why. */
@Component({
  selector: 'app-suggestion',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, StateChipComponent],
  template: `
    <div class="words">
      <h2>
        {{ trainer().name }}
        <small class="text-muted">{{ trainer().organizationUnitName }}</small>
        <app-state-chip
          [tone]="trainer().isFree ? 'good' : 'bad'"
          [label]="'TrainerPool::Invite:' + (trainer().isFree ? 'Free' : 'Busy')"
        />
      </h2>
      <p>{{ trainer().specialities?.join('、') }}</p>
      <ul>
        @for (reason of trainer().reasons; track $index) {
          <li>{{ reason }}</li>
        }
      </ul>
    </div>
    <button
      type="button"
      class="btn"
      [class]="trainer().isFree ? 'btn-primary' : 'btn-outline-secondary'"
      [disabled]="!trainer().isFree"
      (click)="invited.emit()"
    >
      {{ 'TrainerPool::Invite:Act' | abpLocalization }}
      <span class="visually-hidden">{{ trainer().name }}</span>
    </button>
  `,
  host: { class: 'panel' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: 8px 24px;
      margin: 0 !important;
    }
    .words {
      flex: 1 1 260px;
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 8px;
      margin: 0 0 4px;
      font-size: 16px;
    }
    small {
      font-size: 13px;
      font-weight: 400;
    }
    p {
      margin: 0 0 4px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 0;
      padding: 0;
      list-style: none;
      color: var(--app-muted);
    }
  `,
})
export class SuggestionComponent {
  readonly trainer = input.required<TrainerSuggestionDto>();
  readonly invited = output();
}

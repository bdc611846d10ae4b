import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, booleanAttribute, input, output } from '@angular/core';
import { BusyTimeDto } from '@proxy/trainer-pool/trainers';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** Lessons and what else keeps a trainer busy. */
@Component({
  selector: 'app-busy-times',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, StateChipComponent],
  template: `
    <ul>
      @for (busy of times(); track busy.id) {
        <li>
          <span class="when"
            >{{ busy.startTime | appLocalTime }} – {{ busy.endTime | appLocalTime }}</span
          >
          <span class="what">{{ busy.note || ('TrainerPool::Pool:Busy' | abpLocalization) }}</span>
          @if (busy.isLesson) {
            <app-state-chip tone="wait" label="TrainerPool::Pool:Lesson" />
          } @else if (removable()) {
            <button
              type="button"
              class="btn btn-sm btn-link"
              [attr.aria-label]="
                ('AbpUi::Delete' | abpLocalization) + ' ' + (busy.startTime | appLocalTime)
              "
              (click)="removed.emit(busy)"
            >
              {{ 'AbpUi::Delete' | abpLocalization }}
            </button>
          }
        </li>
      } @empty {
        <li class="text-muted">{{ 'TrainerPool::Pool:NoBusyTimes' | abpLocalization }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      padding: 6px 0;
      border-bottom: 1px solid var(--app-line);
    }
    li:last-child {
      border-bottom: 0;
    }
    .when {
      font-variant-numeric: tabular-nums;
    }
    .what {
      flex: 1 1 160px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class BusyTimesComponent {
  readonly times = input.required<readonly BusyTimeDto[]>();
  readonly removable = input(false, { transform: booleanAttribute });
  readonly removed = output<BusyTimeDto>();
}

import { LocalizationPipe, SessionStateService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { WorkingCalendarService } from '@proxy/platform/working-calendars';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { holidayWords, longDay } from './today';

const QUIET = { skipHandleError: true };

/** Is today worked, and when is the next holiday. Without an answer there is no line. */
@Component({
  selector: 'app-today-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, StateChipComponent],
  template: `
    @if (today(); as day) {
      <p>
        {{ dayName() }}
        <app-state-chip
          [tone]="day.isWorkingDay ? 'wait' : 'idle'"
          [label]="day.name || 'Platform::Enum:CalendarDayKind.' + day.kind"
        />
      </p>
      <p class="text-muted">
        @if (next(); as holiday) {
          {{
            'Platform::Today:Next' | abpLocalization: holiday.name : holiday.days : holiday.daysLeft
          }}
        } @else {
          {{ 'Platform::Today:NextUnknown' | abpLocalization }}
        }
      </p>
    }
  `,
  styles: `
    :host {
      text-align: right;
    }

    p {
      margin: 0 0 4px;
    }

    @media (max-width: 767px) {
      :host {
        text-align: left;
      }
    }
  `,
})
export class TodayLineComponent {
  private readonly calendar = inject(WorkingCalendarService);
  private readonly language = inject(SessionStateService).getLanguage();
  private readonly answer = rxResource({ stream: () => this.calendar.getToday(QUIET) });

  protected readonly today = computed(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly dayName = computed(() => longDay(this.today()?.date ?? '', this.language));
  protected readonly next = computed(() => holidayWords(this.today() ?? {}, this.language));
}

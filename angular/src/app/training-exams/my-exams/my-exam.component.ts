import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyExamDto } from '@proxy/training-exams/attempts';
import { ExamKind } from '@proxy/training-exams/exams';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { ExamState, canEnter } from './exam-state';
import { MyExamResultComponent } from './my-exam-result.component';
import { MyExams } from './my-exams';
import { clockFace } from './taking/countdown';

const DAY_MS = 86_400_000;

const TONES: Record<ExamState, Tone> = {
  continue: 'warn',
  open: 'wait',
  upcoming: 'idle',
  cancelled: 'bad',
  waiting: 'idle',
  missed: 'bad',
  released: 'good',
};

/** One of the own exams, with the act or the result. */
@Component({
  selector: 'app-my-exam',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, MyExamResultComponent, RouterLink, StateChipComponent],
  template: `
    <div class="what">
      <h3>
        {{ exam().title }}
        <app-state-chip [tone]="tone()" [label]="'TrainingExams::Mine:State.' + state()" />
        @if (exam().kind !== Kind.Regular) {
          <app-state-chip tone="idle" [label]="'TrainingExams::Enum:ExamKind.' + exam().kind" />
        }
      </h3>
      <p class="text-muted">
        {{ exam().startTime | appLocalTime }} – {{ exam().endTime | appLocalTime }} ·
        {{ 'TrainingExams::Mine:Minutes' | abpLocalization: '' + exam().durationMinutes }}
        @if ((exam().maxAttempts ?? 1) > 1) {
          ·
          {{
            'TrainingExams::Mine:Attempts' | abpLocalization: '' + exam().maxAttempts : '' + used()
          }}
        }
      </p>
    </div>
    @switch (state()) {
      @case ('upcoming') {
        <p class="side" role="timer">
          {{ 'TrainingExams::Take:UntilStart' | abpLocalization }}
          <strong>{{ untilStart() }}</strong>
        </p>
      }
      @case ('released') {
        <app-my-exam-result [exam]="exam()" />
      }
      @case ('cancelled') {
        <p class="side">
          {{ 'TrainingExams::Questions:Reason' | abpLocalization: exam().cancelReason ?? '' }}
        </p>
      }
      @case ('waiting') {
        <p class="side text-muted">{{ 'TrainingExams::Mine:NoResultYet' | abpLocalization }}</p>
      }
      @default {
        @if (canEnter()) {
          <a class="btn btn-primary start" [routerLink]="['/take-exam', exam().id]">
            {{
              (state() === 'continue'
                ? 'TrainingExams::Mine:Continue'
                : used()
                  ? 'TrainingExams::Mine:Again'
                  : 'TrainingExams::Mine:Enter'
              ) | abpLocalization
            }}
          </a>
        }
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 12px 24px;
    }
    .what {
      flex: 1 1 320px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      margin: 0 0 4px;
    }
    p {
      margin: 0;
    }
    .side {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    strong {
      font-size: 18px;
      font-variant-numeric: tabular-nums;
    }
    .start {
      min-width: 160px;
      padding-block: 12px;
      font-size: 16px;
    }
    @media (max-width: 767px) {
      .start {
        width: 100%;
      }
    }
  `,
})
export class MyExamComponent {
  private readonly mine = inject(MyExams);
  private readonly words = inject(LocalizationService);

  readonly exam = input.required<MyExamDto>();
  readonly state = input.required<ExamState>();

  protected readonly Kind = ExamKind;
  protected readonly tone = computed(() => TONES[this.state()]);
  protected readonly canEnter = computed(() => canEnter(this.state()));
  /** Attempts that are over. */
  protected readonly used = computed(() => {
    const { attemptNumber = 0, attemptStatus } = this.exam();
    return attemptStatus && attemptStatus > 2 ? attemptNumber : Math.max(0, attemptNumber - 1);
  });
  protected readonly untilStart = computed(() => {
    const left = this.mine.until(this.exam().startTime);
    const days = Math.floor(left / DAY_MS);
    const face = clockFace(left % DAY_MS);
    return days ? this.words.instant('TrainingExams::Mine:Days', `${days}`, face) : face;
  });
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyExamDto } from '@proxy/training-exams/attempts';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** What came of an exam: the attempt that counts, and the others where there were several. */
@Component({
  selector: 'app-my-exam-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, StateChipComponent],
  template: `
    <p class="side">
      @if (exam().score !== null) {
        <strong class="score">{{
          'TrainingExams::Mine:Score' | abpLocalization: '' + exam().score : '' + exam().totalPoints
        }}</strong>
        <app-state-chip
          [tone]="exam().isPassed ? 'good' : 'bad'"
          [label]="'TrainingExams::Mine:' + (exam().isPassed ? 'Passed' : 'Failed')"
        />
      }
      @if (exam().attemptId) {
        <a
          class="btn btn-outline-primary"
          [routerLink]="['/training-exams/mine', exam().attemptId, 'result']"
        >
          {{ 'TrainingExams::MyResult:Open' | abpLocalization }}
          <span class="visually-hidden">{{ exam().title }}</span>
        </a>
      }
    </p>
    @if ((exam().attempts?.length ?? 0) > 1) {
      <ul
        class="attempts"
        [attr.aria-label]="'TrainingExams::Mine:OtherAttempts' | abpLocalization"
      >
        @for (attempt of exam().attempts; track attempt.id) {
          <li>
            <a [routerLink]="['/training-exams/mine', attempt.id, 'result']">{{
              'TrainingExams::Mine:NthAttempt'
                | abpLocalization: '' + attempt.number : '' + (attempt.score ?? '—')
            }}</a>
            @if (attempt.counts) {
              <app-state-chip tone="good" label="TrainingExams::Mine:Counting" />
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      gap: 8px;
    }
    .side,
    .attempts,
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin: 0;
    }
    .attempts {
      gap: 4px 16px;
      padding: 0;
      list-style: none;
    }
    .score {
      font-size: 18px;
      font-variant-numeric: tabular-nums;
    }
    @media (max-width: 767px) {
      :host {
        align-items: flex-start;
      }
    }
  `,
})
export class MyExamResultComponent {
  readonly exam = input.required<MyExamDto>();
}

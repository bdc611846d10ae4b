import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ExamResultDto } from '@proxy/training-exams/results';
import { percent } from '../result-words';

/** An exam at a glance. */
@Component({
  selector: 'app-result-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <dl class="panel">
      @for (figure of figures(); track figure.name) {
        <div>
          <dt>{{ 'TrainingExams::' + figure.name | abpLocalization }}</dt>
          <dd>{{ figure.value ?? '—' }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(92px, 1fr));
      gap: 16px;
      margin: 0;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0;
      font-size: 20px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ResultFiguresComponent {
  readonly result = input.required<ExamResultDto>();

  protected readonly figures = computed(() => {
    const shown = this.result();
    return [
      { name: 'Results:Candidates', value: shown.candidates },
      { name: 'Results:Present', value: shown.present },
      { name: 'Results:Absent', value: shown.absent },
      ...(shown.unmarked ? [{ name: 'Results:Unmarked', value: shown.unmarked }] : []),
      { name: 'Results:Passed', value: shown.passed },
      { name: 'Scores:PassRate', value: percent(shown.passRate) },
      { name: 'Results:Mean', value: shown.mean },
      { name: 'Results:Highest', value: shown.highest },
      { name: 'Results:Lowest', value: shown.lowest },
      { name: 'Scores:PassMark', value: `${shown.passMark} / ${shown.totalPoints}` },
    ];
  });
}

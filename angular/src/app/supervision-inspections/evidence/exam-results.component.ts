import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ExamResultDto } from '@proxy/supervision-inspections/exam-results';
import { LocalTimePipe } from '@shared/local-time.pipe';

/** 来自考试: what exams showed of a unit, for the reviewer as for the unit itself. The latest comes first and counts. */
@Component({
  selector: 'app-exam-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  template: `
    <h2 class="panel-title">{{ 'SupervisionInspections::ExamResult:Title' | abpLocalization }}</h2>
    <p class="field-help">{{ 'SupervisionInspections::ExamResult:Note' | abpLocalization }}</p>
    @for (exam of results(); track exam.examId) {
      <h3>
        {{ exam.examTitle }}
        <small>{{
          'SupervisionInspections::ExamResult:Released'
            | abpLocalization: (exam.releasedTime | appLocalTime: 'day')
        }}</small>
      </h3>
      <dl>
        @for (figure of figures(exam); track figure.name) {
          <div>
            <dt>{{ 'SupervisionInspections::ExamResult:' + figure.name | abpLocalization }}</dt>
            <dd>{{ figure.value }}</dd>
          </div>
        }
      </dl>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h3 {
      margin: 12px 0 4px;
      font-size: 14px;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    small {
      margin-left: 8px;
      color: var(--app-muted);
      font-weight: 400;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      margin: 0;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `,
})
export class ExamResultsComponent {
  readonly results = input.required<readonly ExamResultDto[]>();

  protected readonly figures = ({
    candidates,
    present,
    passed,
    mean,
    doneUnits,
    dueUnits,
  }: ExamResultDto) => [
    { name: 'Candidates', value: candidates },
    { name: 'Present', value: present },
    { name: 'Passed', value: passed },
    { name: 'Mean', value: mean },
    { name: 'DoneUnits', value: `${doneUnits} / ${dueUnits}` },
  ];
}

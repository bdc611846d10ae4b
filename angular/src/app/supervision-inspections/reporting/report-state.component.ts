import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReportingTaskDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { daysLeftWords } from '../deadlines';
import { SUBMISSION_TONES } from '../evidence/submission-tones';
import { GradeChipComponent } from '../grading/grade-chip.component';

/** Beside a title: how far the material is, how long there is, and the grade. */
@Component({
  selector: 'app-report-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, StateChipComponent, TextPipe],
  template: `
    @if (status(); as label) {
      <app-state-chip [tone]="tone()" [label]="label" />
    }
    @if (days(); as words) {
      <strong [class]="'tone-' + words.tone">{{ words.key | appText: words.days }}</strong>
    }
    @if (task().grade) {
      <app-grade-chip [grade]="task().grade" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ReportStateComponent {
  readonly task = input.required<ReportingTaskDto>();

  protected readonly tone = computed(
    () => SUBMISSION_TONES[this.task().status ?? SubmissionStatus.Draft],
  );
  protected readonly status = computed(() => {
    const { status } = this.task();
    return status == null ? null : `SupervisionInspections::Enum:SubmissionStatus.${status}`;
  });
  protected readonly days = computed(() => {
    const { daysLate, daysLeft, status } = this.task();
    if (daysLate) return { ...daysLeftWords(-daysLate), tone: 'bad' };
    if (daysLeft == null || status === SubmissionStatus.Returned) return null;
    return {
      ...daysLeftWords(daysLeft),
      tone: daysLeft < 0 ? 'bad' : daysLeft <= 7 ? 'warn' : 'idle',
    };
  });
}

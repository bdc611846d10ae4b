import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportingTaskDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { daysLeftWords } from '../deadlines';
import { SUBMISSION_TONES } from '../evidence/submission-tones';
import { GradeChipComponent } from '../grading/grade-chip.component';
import { GROUP_TONES, TaskGroupName } from './task-groups';

const ACTS: Record<TaskGroupName, string> = {
  Overdue: 'Report',
  Returned: 'Correct',
  Soon: 'Report',
  Open: 'Report',
  Done: 'View',
};

@Component({
  selector: 'app-task-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, LocalizationPipe, RouterLink, StateChipComponent, TextPipe],
  templateUrl: './task-row.component.html',
  styleUrl: './task-row.component.scss',
})
export class TaskRowComponent {
  readonly task = input.required<ReportingTaskDto>();
  readonly group = input.required<TaskGroupName>();
  readonly withUnit = input(false);

  protected readonly act = computed(
    () => `SupervisionInspections::Reporting:Act.${ACTS[this.group()]}`,
  );
  protected readonly days = computed(() => {
    const { daysLeft } = this.task();
    const counts = this.group() !== 'Returned' || (daysLeft ?? 0) >= 0;
    const over = this.task().isOptional && (daysLeft ?? 0) < 0;
    return daysLeft == null || !counts || over ? null : daysLeftWords(daysLeft);
  });
  protected readonly urgency = computed<Tone>(() => GROUP_TONES[this.group()]);
  protected readonly tone = computed(
    () => SUBMISSION_TONES[this.task().status ?? SubmissionStatus.Draft],
  );
  protected readonly status = computed(() => {
    const { status } = this.task();
    return status == null ? null : `SupervisionInspections::Enum:SubmissionStatus.${status}`;
  });
}

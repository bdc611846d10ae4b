import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ExamDto } from '@proxy/training-exams/exams';
import { FieldComponent } from '@shared/forms/field.component';
import { MomentPickerComponent } from '@shared/moment-picker/moment-picker.component';
import { shown } from '../../shown';
import { publishedPapers } from '../exam-resource';
import { PLAN_LABELS, PlanControls } from './plan-controls';

/** What every exam has of its own, a make-up too; between paper and time comes what is projected. */
@Component({
  selector: 'app-plan-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldComponent, LocalizationPipe, MomentPickerComponent, ReactiveFormsModule],
  templateUrl: './plan-fields.component.html',
  styles: `
    :host {
      display: contents;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class PlanFieldsComponent {
  readonly controls = input.required<PlanControls>();
  /** The draft that is edited: its paper may have been retired since and stays named. */
  readonly draft = input<ExamDto | null>(null);

  readonly paperHelp = input('TrainingExams::Exams:Paper.Help');

  protected readonly labels = PLAN_LABELS;
  protected readonly papers = shown(publishedPapers());
  protected readonly formerPaper = computed(() => {
    const [draft, papers] = [this.draft(), this.papers.value()];
    return draft && papers && !papers.some(({ id }) => id === draft.paperId) ? draft : null;
  });
}

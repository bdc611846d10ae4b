import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldComponent } from '@shared/forms/field.component';
import { MomentPickerComponent } from '@shared/moment-picker/moment-picker.component';
import { PaperPickerComponent } from '../pickers/paper-picker.component';
import { PLAN_LABELS, PlanControls } from './plan-controls';

/** What every exam has of its own, a make-up too; between paper and time comes what is projected. */
@Component({
  selector: 'app-plan-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldComponent, MomentPickerComponent, PaperPickerComponent, ReactiveFormsModule],
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
  readonly paperHelp = input('TrainingExams::Exams:Paper.Help');

  protected readonly labels = PLAN_LABELS;
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldComponent } from '@shared/forms/field.component';
import { MomentPickerComponent } from '@shared/moment-picker/moment-picker.component';
import { LESSON_LABELS, LessonForm } from './session-form';

/** One lesson of the agenda. */
@Component({
  selector: 'app-agenda-lesson',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldComponent, LocalizationPipe, MomentPickerComponent, ReactiveFormsModule],
  template: `
    <div class="head">
      <h3>{{ 'TrainerPool::Sessions:LessonNth' | abpLocalization: '' + (index() + 1) }}</h3>
      @if (removable()) {
        <button type="button" class="btn btn-sm btn-link tone-bad" (click)="removed.emit()">
          {{ 'AbpUi::Delete' | abpLocalization }}
          <span class="visually-hidden">{{
            'TrainerPool::Sessions:LessonNth' | abpLocalization: '' + (index() + 1)
          }}</span>
        </button>
      }
    </div>
    <div class="fields" [formGroup]="form()">
      <app-field
        [for]="path() + '.topic'"
        [label]="labels.topic"
        [required]="true"
        [control]="form().controls.topic"
      >
        <input
          class="form-control"
          maxlength="200"
          formControlName="topic"
          [id]="path() + '.topic'"
        />
      </app-field>
      <app-field
        label="TrainerPool::Sessions:Lecturer"
        help="TrainerPool::Sessions:Lecturer.Help"
        [for]="path() + '.lecturer'"
        [control]="form().controls.lecturer"
      >
        <input
          class="form-control"
          maxlength="64"
          formControlName="lecturer"
          [id]="path() + '.lecturer'"
        />
      </app-field>
      <app-field
        [for]="path() + '.startTime'"
        [label]="labels.startTime"
        [required]="true"
        [control]="form().controls.startTime"
      >
        <app-moment-picker formControlName="startTime" [inputId]="path() + '.startTime'" />
      </app-field>
      <app-field
        [for]="path() + '.endTime'"
        [label]="labels.endTime"
        [required]="true"
        [control]="form().controls.endTime"
      >
        <app-moment-picker formControlName="endTime" [inputId]="path() + '.endTime'" />
      </app-field>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
      padding: 12px 16px 0;
      border: 1px solid var(--app-line);
      border-radius: 8px;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    h3 {
      margin: 0 0 8px;
      font-size: 14px;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 24px;
    }
    @media (max-width: 767px) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class AgendaLessonComponent {
  readonly form = input.required<LessonForm>();
  readonly index = input.required<number>();
  readonly removable = input.required<boolean>();
  readonly removed = output();

  protected readonly labels = LESSON_LABELS;
  protected path(): string {
    return `agenda.${this.index()}`;
  }
}

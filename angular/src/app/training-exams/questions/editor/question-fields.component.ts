import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
  untracked,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { QuestionCategoryDto, QuestionKind } from '@proxy/training-exams/questions';
import { FieldComponent } from '@shared/forms/field.component';
import { categoryChoices } from '../categories';
import { blankCount } from '../parts/blanks';
import { DIFFICULTY_CHOICES, KIND_CHOICES, isChoice, kindName } from '../question-words';
import { OptionsEditorComponent } from './options-editor.component';
import { QUESTION_LABELS, QuestionForm, QuestionValue, setTexts } from './question-form';

@Component({
  selector: 'app-question-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldComponent, LocalizationPipe, OptionsEditorComponent, ReactiveFormsModule],
  templateUrl: './question-fields.component.html',
  styleUrl: './question-fields.component.scss',
})
export class QuestionFieldsComponent {
  readonly form = input.required<QuestionForm>();
  readonly value = input.required<QuestionValue>();
  readonly categories = input.required<readonly QuestionCategoryDto[]>();
  readonly kindFixed = input.required<boolean>();
  readonly submitted = output();

  protected readonly Kind = QuestionKind;
  protected readonly labels = QUESTION_LABELS;
  protected readonly kinds = KIND_CHOICES.map(({ value, label }) => ({ value: +value, label }));
  protected readonly difficulties = DIFFICULTY_CHOICES.map(({ value, label }) => ({
    value: +value,
    label,
  }));
  protected readonly kindName = kindName;
  protected readonly isChoice = isChoice;
  protected readonly choices = computed(() => categoryChoices(this.categories()));
  protected readonly blankCount = computed(() => blankCount(this.value().stem));

  constructor() {
    // One line for the answers of each blank; what was typed for those that are gone is kept till then.
    effect(() => {
      const [count, { blanks }] = [Math.min(this.blankCount(), 10), this.value()];
      if (blanks.length >= count) return;
      const missing = Array.from({ length: count - blanks.length }, () => '');
      untracked(() => setTexts(this.form().controls.blanks, [...blanks, ...missing]));
    });
    // A question with several right options that becomes a single choice has no answer yet.
    effect(() => {
      const { kind, right } = this.value();
      if (kind === QuestionKind.SingleChoice && right.length > 1)
        untracked(() => this.form().controls.right.setValue([]));
    });
  }
}

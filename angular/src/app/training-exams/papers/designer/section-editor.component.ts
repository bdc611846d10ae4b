import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { PaperQuestionDto } from '@proxy/training-exams/papers';
import { QuestionCategoryDto, QuestionKind } from '@proxy/training-exams/questions';
import { FieldComponent } from '@shared/forms/field.component';
import { MoveButtonsComponent } from '@shared/forms/move-buttons.component';
import { KIND_CHOICES } from '../../questions/question-words';
import { Availability, ofRule } from './availability';
import { FixedQuestionsComponent } from './fixed-questions.component';
import { SectionForm, SectionValue, questionCount, ruleForm, sectionPoints } from './paper-form';
import { QuestionPickerComponent } from './question-picker.component';
import { RuleEditorComponent } from './rule-editor.component';

@Component({
  selector: 'app-section-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldComponent,
    FixedQuestionsComponent,
    LocalizationPipe,
    MoveButtonsComponent,
    QuestionPickerComponent,
    ReactiveFormsModule,
    RuleEditorComponent,
  ],
  templateUrl: './section-editor.component.html',
  styleUrl: './section-editor.component.scss',
})
export class SectionEditorComponent {
  readonly form = input.required<SectionForm>();
  readonly index = input.required<number>();
  readonly last = input.required<boolean>();
  /** What the form holds: new with each change, so that this is drawn again. */
  readonly value = input.required<SectionValue>();
  /** All sections: a question stands in a paper once. */
  readonly taken = input.required<readonly SectionValue[]>();
  readonly categories = input.required<readonly QuestionCategoryDto[]>();
  readonly availability = input<Availability | null>();
  readonly moved = output<number>();
  readonly removed = output();
  readonly kindChanged = output<QuestionKind>();

  protected readonly kinds = KIND_CHOICES.map(({ value, label }) => ({ value: +value, label }));
  protected readonly picking = signal(false);
  protected readonly path = computed(() => `sections.${this.index()}`);
  protected readonly count = computed(() => questionCount(this.value()));
  protected readonly points = computed(() => sectionPoints(this.value()));
  protected readonly unusable = computed(() => new Set(this.availability()?.unusableQuestionIds));
  protected readonly takenIds = computed(
    () => new Set(this.taken().flatMap(({ questions }) => questions.flatMap(({ id }) => id ?? []))),
  );

  protected found(rule: number) {
    return ofRule(this.availability(), this.index(), rule);
  }

  protected set(questions: PaperQuestionDto[]): void {
    const { questions: control } = this.form().controls;
    control.markAsDirty();
    control.setValue(questions);
  }

  protected pick(question: PaperQuestionDto): void {
    const questions = this.value().questions;
    const others = questions.filter(({ id }) => id !== question.id);
    if (others.length < questions.length) this.set(others);
    else if (!this.takenIds().has(question.id ?? '')) this.set([...questions, question]);
  }

  protected addRule(): void {
    this.form().controls.rules.push(ruleForm({ count: 5 }));
    this.form().markAsDirty();
  }

  protected removeRule(rule: number): void {
    this.form().controls.rules.removeAt(rule);
    this.form().markAsDirty();
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { RuleAvailabilityDto } from '@proxy/training-exams/papers';
import { QuestionCategoryDto } from '@proxy/training-exams/questions';
import { categoryChoices } from '../../questions/categories';
import { DIFFICULTY_CHOICES } from '../../questions/question-words';
import { RuleForm } from './paper-form';

/** One drawing rule in a line, with what the bank holds for it. */
@Component({
  selector: 'app-rule-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, ReactiveFormsModule],
  templateUrl: './rule-editor.component.html',
  styleUrl: './rule-editor.component.scss',
})
export class RuleEditorComponent {
  readonly form = input.required<RuleForm>();
  /** Of the ids of its fields. */
  readonly prefix = input.required<string>();
  readonly number = input.required<number>();
  readonly categories = input.required<readonly QuestionCategoryDto[]>();
  readonly found = input<RuleAvailabilityDto>();
  /** The bank has not answered yet. */
  readonly waiting = input.required<boolean>();
  readonly removed = output();

  protected readonly difficulties = DIFFICULTY_CHOICES.map(({ value, label }) => ({
    value: +value,
    label,
  }));
  protected readonly choices = computed(() => categoryChoices(this.categories()));
  /** Fewer than needed, be it for this rule alone or because others draw from the same. */
  protected readonly short = computed(() => {
    const { needed = 0, reachable = 0 } = this.found() ?? {};
    return reachable < needed;
  });
}

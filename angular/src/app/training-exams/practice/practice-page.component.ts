import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PracticeQuestionsDto, PracticeService } from '@proxy/training-exams/practice';
import { FieldComponent } from '@shared/forms/field.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize, map } from 'rxjs';
import { DIFFICULTY_CHOICES, KIND_CHOICES } from '../questions/question-words';
import { PracticeTally } from './practice-question';
import { PracticeRunComponent } from './practice-run.component';

const COUNTS = [5, 10, 20, 50];

const field = <T>(value: T) => new FormControl(value, { nonNullable: true });

/** 练习: choose what, then one question after another with the answer at once. */
@Component({
  selector: 'app-practice-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PracticeRunComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './practice-page.component.html',
  styleUrl: './practice-page.component.scss',
})
export class PracticePageComponent {
  private readonly service = inject(PracticeService);

  /** From the address: out of the wrong-question book. */
  readonly onlyBook = input(false, { transform: booleanAttribute });

  protected readonly form = new FormGroup({
    categoryId: field(''),
    kind: field(''),
    difficulty: field(''),
    count: field(10),
    onlyBook: field(false),
  });
  protected readonly kinds = KIND_CHOICES;
  protected readonly difficulties = DIFFICULTY_CHOICES;
  protected readonly counts = COUNTS;
  protected readonly busy = signal(false);
  protected readonly found = signal<PracticeQuestionsDto | null>(null);
  protected readonly tally = signal<PracticeTally | null>(null);
  protected readonly categories = rxResource({
    stream: () =>
      this.service
        .getCategories()
        .pipe(map(({ items }) => (items ?? []).filter(each => each.questionCount))),
  });

  constructor() {
    effect(() => this.form.controls.onlyBook.setValue(this.onlyBook()));
  }

  protected start(): void {
    if (this.busy()) return;
    this.busy.set(true);
    this.tally.set(null);
    const { categoryId, kind, difficulty, count, onlyBook } = this.form.getRawValue();
    this.service
      .getQuestions({
        categoryId: categoryId || null,
        kinds: kind ? [Number(kind)] : null,
        ...(difficulty && { minDifficulty: Number(difficulty), maxDifficulty: Number(difficulty) }),
        onlyBook,
        count,
      })
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe(found => this.found.set(found));
  }

  protected end(tally: PracticeTally): void {
    this.found.set(null);
    this.tally.set(tally);
  }
}

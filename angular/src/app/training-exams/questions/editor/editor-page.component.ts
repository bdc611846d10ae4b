import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { QuestionDto, QuestionService } from '@proxy/training-exams/questions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize, map } from 'rxjs';
import { categoryResource } from '../categories';
import { CandidateViewComponent } from '../parts/candidate-view.component';
import { questionResource } from '../question-resource';
import { QuestionFieldsComponent } from './question-fields.component';
import { QUESTION_LABELS, contentOf, next, questionForm, show, tagsOf } from './question-form';
import { trialOf } from './trial';
import { TrialNotesComponent } from './trial-notes.component';

/** A question is written or changed here. Ctrl+Enter saves; of new ones it begins the next. */
@Component({
  selector: 'app-editor-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CandidateViewComponent,
    ErrorSummaryComponent,
    ErrorTextComponent,
    LocalizationPipe,
    PageHeaderComponent,
    QuestionFieldsComponent,
    RouterLink,
    TrialNotesComponent,
  ],
  templateUrl: './editor-page.component.html',
  styleUrl: './editor-page.component.scss',
  host: { '(keydown.control.enter)': 'save(true)', '(keydown.meta.enter)': 'save(true)' },
})
export class EditorPageComponent implements HasUnsavedChanges {
  private readonly service = inject(QuestionService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly id = input<string>();
  /** Of a new one: the category that was open in the list. */
  readonly categoryId = input<string>();

  protected readonly form = questionForm();
  protected readonly labels = QUESTION_LABELS;
  protected readonly categories = categoryResource();
  private readonly question = questionResource(this.id);
  /** What is typed before would be overwritten. */
  protected readonly ready = computed(() => !this.id() || this.question.hasValue());
  protected readonly failure = computed(() => {
    const error = this.question.error();
    return error ? serverError(error) : null;
  });
  protected readonly value = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
  );
  protected readonly content = computed(() => contentOf(this.value()));
  protected readonly trial = trialOf(
    computed(() => ({
      questionId: this.id() ?? null,
      kind: this.value().kind,
      content: this.content(),
    })),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly savedCount = signal(0);

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const question = this.question.hasValue() ? this.question.value() : null;
      if (question) untracked(() => show(this.form, question));
    });
    effect(() => {
      const categoryId = this.categoryId();
      if (categoryId && !this.id()) untracked(() => this.form.patchValue({ categoryId }));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(andNext = false): void {
    if (this.busy() || !this.ready() || !this.summary().check()) return;
    this.busy.set(true);
    this.error.set(null);
    const { kind, categoryId, difficulty, tags } = this.form.getRawValue();
    const input = { categoryId, difficulty, tags: tagsOf(tags), content: this.content() };
    const [id, stamp] = [this.id(), this.question.value()?.concurrencyStamp ?? ''];
    const call = id
      ? this.service.update(id, { ...input, concurrencyStamp: stamp })
      : this.service.create({ ...input, kind });
    this.inline
      .within(call)
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: question => (andNext && !id ? this.goOn() : this.leave(question)),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  private goOn(): void {
    this.savedCount.update(count => count + 1);
    this.toaster.success(
      this.words.instant('TrainingExams::Questions:SavedNth', `${this.savedCount()}`),
    );
    next(this.form);
    this.document.getElementById('stem')?.focus();
  }

  private leave({ id }: QuestionDto): void {
    this.form.markAsPristine();
    this.toaster.success('TrainingExams::Questions:Saved');
    void this.router.navigate(['/training-exams/questions', id], { replaceUrl: !this.id() });
  }
}

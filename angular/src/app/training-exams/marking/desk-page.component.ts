import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  OnInit,
  computed,
  inject,
  input,
  numberAttribute,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { AnswerToMarkDto, MarkingService } from '@proxy/training-exams/marking';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { Observable, finalize } from 'rxjs';
import { OwnMarkingsComponent } from './own-markings.component';
import { pointsSteps, startsPoints } from './points-steps';

const MAX_COMMENT = 1000;

/** One question, one answer after the other, without a name. Digits give points, Enter goes on. */
@Component({
  selector: 'app-desk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalTimePipe,
    LocalizationPipe,
    OwnMarkingsComponent,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './desk-page.component.html',
  styleUrl: './desk-page.component.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class DeskPageComponent implements HasUnsavedChanges, OnInit {
  private readonly service = inject(MarkingService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild(ErrorSummaryComponent);
  private readonly own = viewChild(OwnMarkingsComponent);

  readonly id = input.required<string>();
  readonly ordinal = input.required({ transform: numberAttribute });

  /** Null: nothing is left for this marker; undefined: not known yet. */
  protected readonly answer = signal<AnswerToMarkDto | null | undefined>(undefined);
  protected readonly steps = computed(() => pointsSteps(this.answer()?.maxPoints ?? 0));
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  /** What became of the one before. */
  protected readonly last = signal('');
  protected readonly form = new FormGroup({
    points: new FormControl<number | null>(null),
    comment: new FormControl('', {
      nonNullable: true,
      validators: Validators.maxLength(MAX_COMMENT),
    }),
  });
  protected readonly labels = {
    points: 'TrainingExams::DisplayName:Points',
    comment: 'TrainingExams::DisplayName:Comment',
  };

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
  }

  ngOnInit(): void {
    this.next();
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected next(): void {
    this.call(this.service.claimNext(this.id(), { ordinal: this.ordinal() }), found =>
      this.show((found as AnswerToMarkDto | null) ?? null),
    );
  }

  protected give(points: number): void {
    this.form.controls.points.setValue(points);
    this.form.markAsDirty();
    this.focusPoints();
  }

  protected mark(): void {
    const answer = this.answer();
    if (!answer?.mayChange || this.busy() || !this.summary()?.check()) return;
    const { points, comment } = this.form.getRawValue();
    const input = { points: points ?? 0, comment: comment.trim() || null };
    this.call(this.service.mark(answer.id ?? '', input), ({ points: given, status }) => {
      const state = this.words.instant(`TrainingExams::Enum:OpenAnswerStatus.${status}`);
      this.last.set(this.words.instant('TrainingExams::Desk:Marked', `${given}`, state));
      this.own()?.reload();
      this.next();
    });
  }

  protected giveBack(): void {
    const id = this.answer()?.id ?? '';
    this.call(this.service.giveBack(id), () => {
      this.form.markAsPristine();
      this.last.set(this.words.instant('TrainingExams::Desk:GivenBack'));
      this.next();
    });
  }

  protected lookAgain(id: string): void {
    this.call(this.service.get(id), answer => this.show(answer));
  }

  protected press(event: Event): void {
    const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey) return;
    if (startsPoints(key, target)) this.focusPoints();
  }

  private call<T>(call: Observable<T>, done: (result: T) => void): void {
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(call)
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({ next: done, error: (error: unknown) => this.error.set(serverError(error)) });
  }

  private show(answer: AnswerToMarkDto | null): void {
    const max = answer?.maxPoints ?? 0;
    this.form.controls.points.setValidators([
      Validators.required,
      Validators.min(0),
      Validators.max(max),
    ]);
    this.form.reset({ points: answer?.givenPoints ?? null, comment: answer?.comment ?? '' });
    this.answer.set(answer);
    setTimeout(() => this.focusPoints());
  }

  private focusPoints(): void {
    const points = this.document.getElementById('points') as HTMLInputElement | null;
    points?.focus();
    points?.select();
  }
}

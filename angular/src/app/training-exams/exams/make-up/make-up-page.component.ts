import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ExamDto, MakeUpExamService } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { shown } from '@shared/shown';
import { examResource } from '../exam-resource';
import { PLAN_LABELS, planControls } from '../plan/plan-controls';
import { PlanFieldsComponent } from '../plan/plan-fields.component';

/** 安排补考: for the absent and the failed, who come onto its list by themselves. */
@Component({
  selector: 'app-make-up-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PlanFieldsComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './make-up-page.component.html',
  styleUrl: '../form/exam-form-page.component.scss',
})
export class MakeUpPageComponent implements HasUnsavedChanges {
  private readonly service = inject(MakeUpExamService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly id = input.required<string>();

  protected readonly exam = shown(examResource(this.id));
  protected readonly labels = PLAN_LABELS;
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly form = new FormGroup(planControls());

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const exam = this.exam.value();
      if (exam) untracked(() => this.suggest(exam));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (this.busy() || !this.summary().check()) return;
    this.busy.set(true);
    this.error.set(null);
    const { startTime, endTime, ...rest } = this.form.getRawValue();
    const input = { ...rest, startTime: startTime ?? '', endTime: endTime ?? '' };
    this.inline
      .within(this.service.create(this.id(), input))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: exam => this.leave(exam),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  /** Not the paper: those who failed have seen it. */
  private suggest({ title = '' }: ExamDto): void {
    if (this.form.dirty) return;
    this.form.patchValue({ title: this.words.instant('TrainingExams::MakeUp:TitleOf', title) });
  }

  private leave({ id }: ExamDto): void {
    this.form.markAsPristine();
    this.toaster.success('TrainingExams::Exams:Saved');
    void this.router.navigate(['/training-exams/exams', id], { replaceUrl: true });
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ExamDto, ExamKind, ExamService } from '@proxy/training-exams/exams';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { TickComponent } from '@shared/forms/tick.component';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { shown } from '@shared/shown';
import { examResource } from '../exam-resource';
import { DISCLOSURES, EXAM_KINDS } from '../exam-words';
import { ExamPickerComponent } from '../pickers/exam-picker.component';
import { PlanFieldsComponent } from '../plan/plan-fields.component';
import { EXAM_LABELS, examForm, examInput, show } from './exam-form';

@Component({
  selector: 'app-exam-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    ErrorTextComponent,
    ExamPickerComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PlanFieldsComponent,
    ReactiveFormsModule,
    RouterLink,
    TickComponent,
  ],
  templateUrl: './exam-form-page.component.html',
  styleUrl: './exam-form-page.component.scss',
})
export class ExamFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(ExamService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** Without it, a new one. */
  readonly id = input<string>();

  protected readonly form = examForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = EXAM_LABELS;
  protected readonly kinds = EXAM_KINDS;
  protected readonly disclosures = DISCLOSURES;
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, {
    initialValue: ExamKind.Regular,
  });
  protected readonly isMakeUp = computed(() => this.kind() === ExamKind.MakeUp);
  protected readonly isRegular = computed(() => this.kind() === ExamKind.Regular);

  protected readonly exam = shown(examResource(this.id));

  constructor() {
    effect(() => {
      const exam = this.exam.value();
      if (!exam) return;
      untracked(() => show(this.form, exam));
      // What kind of exam it is, is laid down when it is created.
      this.form.controls.kind.disable();
      this.form.controls.makesUpForId.disable();
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    const isLoading = this.id() && !this.exam.value();
    if (isLoading || !this.summary().check()) return;
    const input = examInput(this.form);
    const { id = '', concurrencyStamp = '' } = this.exam.value() ?? {};
    const call = id
      ? this.service.update(id, { ...input, concurrencyStamp })
      : this.service.create(input);
    this.saving.run(call, exam => this.leave(exam));
  }

  private leave(exam: ExamDto): void {
    this.toaster.success('TrainingExams::Exams:Saved');
    void this.router.navigate(['/training-exams/exams', exam.id], { replaceUrl: true });
  }
}

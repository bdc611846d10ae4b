import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TrainingSessionDto, TrainingSessionService } from '@proxy/trainer-pool/sessions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { MomentPickerComponent } from '@shared/moment-picker/moment-picker.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { shown } from '@shared/shown';
import { sessionResource } from '../session-resource';
import { AgendaLessonComponent } from './agenda-lesson.component';
import {
  LESSON_LABELS,
  SESSION_LABELS,
  nextLesson,
  sessionForm,
  sessionInput,
  show,
} from './session-form';

@Component({
  selector: 'app-session-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AgendaLessonComponent,
    ErrorSummaryComponent,
    ErrorTextComponent,
    FieldComponent,
    LocalizationPipe,
    MomentPickerComponent,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './session-form-page.component.html',
  styleUrl: './session-form-page.component.scss',
})
export class SessionFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(TrainingSessionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** Without it, a new one. */
  readonly id = input<string>();
  /** Of what was published: takes a reason, and people are told. */
  readonly isRePlan = input(false);

  protected readonly form = sessionForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly names = SESSION_LABELS;
  protected readonly lessons = signal([...this.form.controls.agenda.controls]);
  protected readonly session = shown(sessionResource(this.id));
  protected readonly title = computed(
    () => `TrainerPool::Sessions:${this.isRePlan() ? 'RePlan' : this.id() ? 'Edit' : 'New'}`,
  );
  protected readonly purpose = computed(
    () => `TrainerPool::Sessions:${this.isRePlan() ? 'RePlan.Purpose' : 'Form.Purpose'}`,
  );
  protected readonly labels = computed(() => ({
    ...SESSION_LABELS,
    ...Object.fromEntries(this.lessons().flatMap((_, i) => this.labelsOf(i))),
  }));

  constructor() {
    effect(() => {
      const { reason } = this.form.controls;
      if (this.isRePlan()) reason.enable();
      else reason.disable();
    });
    effect(() => {
      const session = this.session.value();
      if (!session) return;
      untracked(() => show(this.form, session));
      this.listLessons();
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected add(): void {
    this.form.controls.agenda.push(nextLesson(this.form));
    this.form.markAsDirty();
    this.listLessons();
  }

  protected remove(index: number): void {
    this.form.controls.agenda.removeAt(index);
    this.form.markAsDirty();
    this.listLessons();
  }

  protected save(): void {
    const isLoading = this.id() && !this.session.value();
    if (isLoading || !this.summary().check()) return;
    this.saving.run(this.call(), session => this.leave(session));
  }

  private call() {
    const input = sessionInput(this.form);
    const { id = '', concurrencyStamp = '' } = this.session.value() ?? {};
    if (!id) return this.service.create(input);
    const { reason } = this.form.getRawValue();
    return this.isRePlan()
      ? this.service.rePlan(id, { ...input, concurrencyStamp, reason })
      : this.service.update(id, { ...input, concurrencyStamp });
  }

  private leave(session: TrainingSessionDto): void {
    this.toaster.success(`TrainerPool::Sessions:Done.${this.isRePlan() ? 'rePlan' : 'save'}`);
    void this.router.navigate(['/trainer-pool/sessions', session.id], { replaceUrl: true });
  }

  private labelsOf(index: number): [string, string][] {
    const lesson = this.words.instant('TrainerPool::Sessions:LessonNth', `${index + 1}`);
    return Object.entries(LESSON_LABELS).map(([name, label]) => [
      `agenda.${index}.${name}`,
      `${lesson} ${this.words.instant(label)}`,
    ]);
  }

  private listLessons(): void {
    this.lessons.set([...this.form.controls.agenda.controls]);
  }
}

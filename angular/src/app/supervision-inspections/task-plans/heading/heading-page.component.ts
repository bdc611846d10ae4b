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
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TaskPlanDto, TaskPlanService } from '@proxy/supervision-inspections/task-plans';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { sizeText } from '@shared/file-upload/upload-rules';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { ConflictNoticeComponent } from '../../conflicts/conflict-notice.component';
import { isConflict, rebase } from '../../conflicts/rebase';
import { IMPORT_RULES } from '../import/import-rules';
import { planResource } from '../plan-resource';

const text = (maxLength: number, required = true) =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.maxLength(maxLength), ...(required ? [Validators.required] : [])],
  });

/** The heading of a new plan, with the file to import at once, or of a draft. */
@Component({
  selector: 'app-heading-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConflictNoticeComponent,
    ErrorSummaryComponent,
    FieldComponent,
    FileDropComponent,
    LocalizationPipe,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './heading-page.component.html',
  styleUrl: './heading-page.component.scss',
})
export class HeadingPageComponent implements HasUnsavedChanges {
  private readonly service = inject(TaskPlanService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly id = input<string>();

  protected readonly plan = planResource(this.id);
  protected readonly form = new FormGroup({
    year: new FormControl(new Date().getFullYear(), {
      nonNullable: true,
      validators: [Validators.required, Validators.min(2000), Validators.max(2100)],
    }),
    title: text(200),
    documentNumber: text(100, false),
    issuingBody: text(100),
  });
  protected readonly labels = {
    year: 'SupervisionInspections::DisplayName:Year',
    title: 'SupervisionInspections::DisplayName:Title',
    documentNumber: 'SupervisionInspections::DisplayName:DocumentNumber',
    issuingBody: 'SupervisionInspections::DisplayName:IssuingBody',
  };
  protected readonly importRules = IMPORT_RULES;
  protected readonly sizeText = sizeText;
  protected readonly file = signal<File | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly conflict = signal(false);
  protected readonly both = signal<string[] | null>(null);
  private read: TaskPlanDto | null = null;

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedChanges());
    effect(() => {
      const plan = this.plan.hasValue() ? this.plan.value() : null;
      if (plan) untracked(() => this.show(plan));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty || this.file() !== null;
  }

  protected save(): void {
    if (this.busy() || !this.summary().check()) return;
    this.busy.set(true);
    this.error.set(null);
    const [id, heading] = [this.id(), this.form.getRawValue()];
    const call = id
      ? this.service.update(id, { ...heading, concurrencyStamp: this.read?.concurrencyStamp ?? '' })
      : this.service.create(heading);
    this.inline
      .within(call)
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: plan => this.leave(plan),
        error: (error: unknown) => this.refuse(error),
      });
  }

  private show(latest: TaskPlanDto): void {
    const both = rebase(this.form, this.read ?? latest, latest);
    if (this.conflict()) {
      this.both.set(both.map(name => this.words.instant(this.labels[name as 'title'])));
      this.conflict.set(false);
    }
    this.read = latest;
  }

  private refuse(error: unknown): void {
    this.both.set(null);
    this.conflict.set(isConflict(error));
    if (!isConflict(error)) this.error.set(serverError(error));
  }

  private leave(plan: TaskPlanDto): void {
    const file = this.file();
    this.form.markAsPristine();
    this.file.set(null);
    if (!file) this.toaster.success('SupervisionInspections::Plans:Saved');
    const target = ['/supervision/task-plans', plan.id, ...(file ? ['import'] : [])];
    void this.router.navigate(target, { info: file ?? undefined, replaceUrl: !this.id() });
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, effect, inject, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TrainerPoolSettingsService } from '@proxy/trainer-pool/settings';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';

const number = (min: number, max: number) =>
  new FormControl(min, {
    nonNullable: true,
    validators: [Validators.required, Validators.min(min), Validators.max(max)],
  });

/** What the bureau lays down for trainers, hours and sign-in. */
@Component({
  selector: 'app-trainer-pool-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    ReactiveFormsModule,
  ],
  templateUrl: './settings-page.component.html',
})
export class SettingsPageComponent implements HasUnsavedChanges {
  private readonly service = inject(TrainerPoolSettingsService);
  private readonly inline = inject(InlineErrors);
  private readonly toaster = inject(ToasterService);

  protected readonly form = new FormGroup({
    termYears: number(1, 10),
    yearEnd: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/^\d\d-\d\d$/)],
    }),
    hoursPerExam: number(0, 100),
    signInStepSeconds: number(10, 120),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = {
    termYears: 'TrainerPool::DisplayName:TermYears',
    yearEnd: 'TrainerPool::DisplayName:YearEnd',
    hoursPerExam: 'TrainerPool::DisplayName:HoursPerExam',
    signInStepSeconds: 'TrainerPool::DisplayName:SignInStepSeconds',
  };
  protected readonly resource = rxResource({
    stream: () => this.inline.within(this.service.get()),
  });
  protected readonly settings = shown(this.resource);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  constructor() {
    effect(() => {
      const settings = this.settings.value();
      if (settings) this.form.reset(settings);
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (!this.summary().check()) return;
    this.saving.run(this.service.update(this.form.getRawValue()), saved => {
      this.form.reset(saved);
      this.toaster.success('AbpUi::SavedSuccessfully');
    });
  }
}

import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { CertificateNumberService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { catchError, debounceTime, map, of, switchMap } from 'rxjs';
import { NumberGapsComponent } from './number-gaps.component';

const number = (min: number, max: number) =>
  new FormControl(min, {
    nonNullable: true,
    validators: [Validators.required, Validators.min(min), Validators.max(max)],
  });

/** How numbers look, how long a certificate is valid, what it needs, and who issues it. */
@Component({
  selector: 'app-certificate-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    NumberGapsComponent,
    PageHeaderComponent,
    PageStateComponent,
    ReactiveFormsModule,
  ],
  templateUrl: './settings-page.component.html',
  styles: `
    .column {
      max-width: 720px;
    }
  `,
})
export class CertificateSettingsPageComponent implements HasUnsavedChanges {
  private readonly service = inject(CertificateNumberService);
  private readonly inline = inject(InlineErrors);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  protected readonly resource = rxResource({
    stream: () => this.inline.within(this.service.getSettings()),
  });
  protected readonly settings = shown(this.resource);
  protected readonly form = new FormGroup({
    numberFormat: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(64)],
    }),
    validYears: number(1, 20),
    requiredHours: number(0, 1000),
    issuedByBureau: new FormControl(false, { nonNullable: true }),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = {
    numberFormat: 'Certification::DisplayName:NumberFormat',
    validYears: 'Certification::DisplayName:ValidYears',
    requiredHours: 'Certification::DisplayName:RequiredHours',
    issuedByBureau: 'Certification::Settings:Issuer',
  };
  protected readonly maySeeGaps = inject(PermissionService).getGrantedPolicy(
    'Certification.Certificates.Issue',
  );

  private readonly format = toSignal(this.form.controls.numberFormat.valueChanges, {
    initialValue: '',
  });
  private readonly answer = toSignal(
    toObservable(this.format).pipe(
      debounceTime(300),
      switchMap(format => (format.trim() ? this.previewOf(format) : of(null))),
    ),
  );
  protected readonly preview = computed(() => this.answer()?.numbers);
  protected readonly problem = computed(() => this.answer()?.problem);

  constructor() {
    effect(() => {
      const settings = this.settings.value();
      if (settings) untracked(() => this.form.reset(settings));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (!this.summary().check()) return;
    this.saving.run(this.service.updateSettings(this.form.getRawValue()), saved => {
      this.form.reset(saved);
      this.toaster.success('Certification::Settings:Saved');
    });
  }

  private previewOf(format: string) {
    return this.inline.within(this.service.getPreview(format)).pipe(
      map(({ items }) => ({ numbers: items ?? [], problem: null })),
      catchError((error: unknown) => of({ numbers: null, problem: serverError(error).message })),
    );
  }
}

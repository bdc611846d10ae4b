import { LocalizationPipe } from '@abp/ng.core';
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
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { CertificateDto, CertificateService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { KIND_CHOICES } from '../../certificate-words';
import { applyChoices } from './apply-choices';
import { APPLY_LABELS, applyForm } from './apply-form';
import { EligibilityComponent } from './eligibility.component';
import { PersonPickerComponent } from './person-picker.component';

/** An application for somebody, beside what that person has of what a certificate needs. */
@Component({
  selector: 'app-apply-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EligibilityComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PersonPickerComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './apply-page.component.html',
})
export class ApplyPageComponent implements HasUnsavedChanges {
  private readonly service = inject(CertificateService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** From the address: of the person's page, or of the certificate to be renewed. */
  readonly personId = input<string>();
  readonly bodyId = input<string>();

  protected readonly form = applyForm();
  protected readonly labels = APPLY_LABELS;
  protected readonly kinds = KIND_CHOICES;
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);

  protected readonly choices = applyChoices(this.form);

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const [personId, bodyId, bodies] = [this.personId(), this.bodyId(), this.choices.bodies()];
      untracked(() => {
        const { personId: person, bodyId: body } = this.form.controls;
        if (personId && !person.value) person.setValue(personId);
        const only = bodies?.length === 1 ? bodies[0]?.id : undefined;
        const wanted = bodies?.find(({ id }) => id === bodyId)?.id ?? only;
        if (wanted && !body.value) body.setValue(wanted);
      });
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected toggle(area: number): void {
    const { areas } = this.form.controls;
    areas.setValue(areas.value ^ area);
    areas.markAsDirty();
  }

  protected apply(): void {
    if (this.busy() || !this.summary().check()) return;
    this.busy.set(true);
    this.error.set(null);
    const { replacementReason, ...rest } = this.form.getRawValue();
    this.inline
      .within(this.service.apply({ ...rest, replacementReason: replacementReason || null }))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: certificate => this.leave(certificate),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  private leave({ id }: CertificateDto): void {
    this.form.markAsPristine();
    this.toaster.success('Certification::Apply:Done');
    void this.router.navigate(['/certification/certificates', id], { replaceUrl: true });
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { CertificateDto, CertificateService } from '@proxy/certification/certificates';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { KIND_CHOICES } from '../../certificate-words';
import { applyChoices } from './apply-choices';
import { APPLY_LABELS, applyForm } from './apply-form';
import { BodyPickerComponent } from './body-picker.component';
import { EligibilityComponent } from './eligibility.component';
import { PersonPickerComponent } from './person-picker.component';

/** An application for somebody, beside what that person has of what a certificate needs. */
@Component({
  selector: 'app-apply-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BodyPickerComponent,
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
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** From the address: of the person's page, or of the certificate to be renewed. */
  readonly personId = input<string>();
  readonly bodyId = input<string>();

  protected readonly form = applyForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = APPLY_LABELS;
  protected readonly kinds = KIND_CHOICES;

  protected readonly choices = applyChoices(this.form);

  constructor() {
    effect(() => {
      const [personId, bodyId] = [this.personId(), this.bodyId() ?? this.choices.onlyBody()];
      untracked(() => {
        const { personId: person, bodyId: body } = this.form.controls;
        if (personId && !person.value) person.setValue(personId);
        if (bodyId && !body.value) body.setValue(bodyId);
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
    if (!this.summary().check()) return;
    const { replacementReason, ...rest } = this.form.getRawValue();
    this.saving.run(
      this.service.apply({ ...rest, replacementReason: replacementReason || null }),
      certificate => this.leave(certificate),
    );
  }

  private leave({ id }: CertificateDto): void {
    this.toaster.success('Certification::Apply:Done');
    void this.router.navigate(['/certification/certificates', id], { replaceUrl: true });
  }
}

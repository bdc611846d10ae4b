import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { EmploymentKind, PersonDto, PersonService } from '@proxy/certification/people';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { OrgUnitPickerComponent } from '@shared/org-unit-picker/org-unit-picker.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { EMPLOYMENTS } from '../person-words';
import { PERSON_LABELS, personForm, personInput } from './person-form';

/** Registers one person; what changes later is done by acts on the person's page. */
@Component({
  selector: 'app-person-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    OrgUnitPickerComponent,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './person-form-page.component.html',
  styles: `
    form {
      max-width: 720px;
    }
    .acts {
      display: flex;
      gap: 8px;
    }
  `,
})
export class PersonFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(PersonService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  protected readonly form = personForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = PERSON_LABELS;
  protected readonly employments = EMPLOYMENTS.map(({ value, label }) => ({
    value: Number(value) as EmploymentKind,
    label,
  }));
  protected readonly Establishment = EmploymentKind.Establishment;
  protected readonly employment = toSignal(this.form.controls.employment.valueChanges, {
    initialValue: EmploymentKind.Establishment,
  });

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (!this.summary().check()) return;
    this.saving.run(this.service.create(personInput(this.form)), person => this.leave(person));
  }

  private leave({ id }: PersonDto): void {
    this.toaster.success('Certification::People:Registered');
    void this.router.navigate(['/certification/people', id], { replaceUrl: true });
  }
}

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
import { BodyKind, EnforcementBodyDto, EnforcementBodyService } from '@proxy/certification/bodies';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { OrgUnitPickerComponent } from '@shared/org-unit-picker/org-unit-picker.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { shown } from '@shared/shown';
import { AREA_CHOICES } from '../../areas';
import { OrganPickerComponent } from '../organ-picker.component';
import { bodyResource } from '../body-resource';
import { BODY_KINDS } from '../body-words';
import { BODY_LABELS, bodyForm, bodyInput, show } from './body-form';

@Component({
  selector: 'app-body-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    ErrorTextComponent,
    FieldComponent,
    LocalizationPipe,
    OrgUnitPickerComponent,
    OrganPickerComponent,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './body-form-page.component.html',
  styleUrl: './body-form-page.component.scss',
})
export class BodyFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(EnforcementBodyService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** Without it, a new one. */
  readonly id = input<string>();

  protected readonly form = bodyForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = BODY_LABELS;
  protected readonly kinds = BODY_KINDS;
  protected readonly areas = AREA_CHOICES;
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, {
    initialValue: BodyKind.Administrative,
  });
  protected readonly isEntrusted = computed(() => this.kind() === BodyKind.Entrusted);
  protected readonly body = shown(bodyResource(this.id));

  constructor() {
    effect(() => {
      // Only a change needs a reason.
      if (!this.id()) this.form.controls.reason.disable();
      const body = this.body.value();
      if (body) untracked(() => show(this.form, body));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected has(area: number): boolean {
    return (this.form.controls.areas.value & area) !== 0;
  }

  protected toggle(area: number): void {
    const { areas } = this.form.controls;
    areas.setValue(areas.value ^ area);
    areas.markAsDirty();
  }

  protected save(): void {
    const isLoading = this.id() && !this.body.value();
    if (isLoading || !this.summary().check()) return;
    const input = bodyInput(this.form);
    const { id = '', concurrencyStamp = '' } = this.body.value() ?? {};
    const call = id
      ? this.service.update(id, { ...input, concurrencyStamp })
      : this.service.create(input);
    this.saving.run(call, body => this.leave(body));
  }

  private leave(body: EnforcementBodyDto): void {
    this.toaster.success('Certification::Bodies:Saved');
    void this.router.navigate(['/certification/bodies', body.id], { replaceUrl: true });
  }
}

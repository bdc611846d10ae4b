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
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { EnforcementBodyService } from '@proxy/certification/bodies';
import {
  CertificateDto,
  CertificateKind,
  CertificateService,
  CertificateState,
} from '@proxy/certification/certificates';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map, of } from 'rxjs';
import { AREA_CHOICES } from '../../areas';
import { KIND_CHOICES } from '../../certificate-words';
import { APPLY_LABELS, applyForm } from './apply-form';
import { BodyPickerComponent, confirmedBodies } from './body-picker.component';
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
  private readonly bodyService = inject(EnforcementBodyService);
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

  protected readonly chosenPerson = toSignal(this.form.controls.personId.valueChanges);
  private readonly chosenKind = toSignal(this.form.controls.kind.valueChanges, {
    initialValue: CertificateKind.Enforcement,
  });
  private readonly chosenBody = toSignal(this.form.controls.bodyId.valueChanges);
  protected readonly areas = toSignal(this.form.controls.areas.valueChanges, { initialValue: 0 });

  /** Where there is no choice, it is made. */
  private readonly onlyBody = rxResource({
    stream: () =>
      this.bodyService
        .getList(confirmedBodies('', 2))
        .pipe(map(({ items = [] }) => (items.length === 1 ? (items[0]?.id ?? null) : null))),
  });
  private readonly body = rxResource({
    params: () => ({ id: this.chosenBody() }),
    stream: ({ params }) => (params.id ? this.bodyService.get(params.id) : of(null)),
  });
  protected readonly offeredAreas = computed(() => {
    const areas = (this.body.hasValue() && this.body.value()?.areas) || 0;
    return AREA_CHOICES.filter(({ value }) => (areas & value) !== 0);
  });
  private readonly heldList = rxResource({
    params: () => ({ personId: this.chosenPerson(), kind: this.chosenKind() }),
    stream: ({ params }) =>
      params.personId
        ? this.service.getList({
            ...params,
            state: CertificateState.Valid,
            skipCount: 0,
            maxResultCount: 1,
          })
        : of({ items: [] }),
  });
  /** What the new one would replace. */
  protected readonly held = computed(() =>
    this.heldList.hasValue() ? this.heldList.value().items?.[0] : undefined,
  );

  constructor() {
    effect(() => {
      const only = this.onlyBody.hasValue() ? this.onlyBody.value() : null;
      const [personId, bodyId] = [this.personId(), this.bodyId() ?? only];
      untracked(() => {
        const { personId: person, bodyId: body } = this.form.controls;
        if (personId && !person.value) person.setValue(personId);
        if (bodyId && !body.value) body.setValue(bodyId);
      });
    });
    effect(() => {
      const all = this.offeredAreas().reduce((sum, { value }) => sum | value, 0);
      untracked(() => this.form.controls.areas.setValue(all));
    });
    effect(() => {
      const { replacementReason: reason } = this.form.controls;
      reason.setValidators(this.held() ? [Validators.required] : []);
      reason.updateValueAndValidity();
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected has(area: number): boolean {
    return (this.areas() & area) !== 0;
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

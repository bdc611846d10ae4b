import {
  AbstractControl,
  FormControl,
  FormGroup,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { BodyKind, EnforcementBodyDto, EnforcementBodyInput } from '@proxy/certification/bodies';

export const BODY_LABELS = {
  name: 'Certification::Bodies:Name',
  organizationUnitId: 'Certification::DisplayName:OrganizationUnitId',
  kind: 'Certification::DisplayName:Kind',
  entrustingBodyId: 'Certification::DisplayName:EntrustingBodyId',
  legalBasis: 'Certification::DisplayName:LegalBasis',
  areas: 'Certification::DisplayName:Areas',
  reason: 'Certification::DisplayName:Reason',
};

type Rule = (control: AbstractControl) => ValidationErrors | null;

const field = <T>(value: T, ...validators: Rule[]) =>
  new FormControl(value, { nonNullable: true, validators });

export function bodyForm() {
  const form = new FormGroup({
    name: field('', Validators.required, Validators.maxLength(128)),
    organizationUnitId: field('', Validators.required),
    kind: field<BodyKind>(BodyKind.Administrative),
    entrustingBodyId: field(''),
    legalBasis: field('', Validators.required, Validators.maxLength(500)),
    areas: field(0, ({ value }) => (value ? null : { required: true })),
    reason: field('', Validators.required, Validators.maxLength(500)),
  });
  const { kind, entrustingBodyId } = form.controls;
  // Only who is entrusted has somebody who entrusts, and must.
  entrustingBodyId.addValidators(({ value }) =>
    kind.value === BodyKind.Entrusted && !value ? { required: true } : null,
  );
  kind.valueChanges.subscribe(() => entrustingBodyId.updateValueAndValidity());
  return form;
}

export type BodyForm = ReturnType<typeof bodyForm>;

export function show(form: BodyForm, body: EnforcementBodyDto): void {
  form.reset({
    name: body.name ?? '',
    organizationUnitId: body.organizationUnitId ?? '',
    kind: body.kind ?? BodyKind.Administrative,
    entrustingBodyId: body.entrustingBodyId ?? '',
    legalBasis: body.legalBasis ?? '',
    areas: body.areas ?? 0,
    reason: '',
  });
}

export function bodyInput(form: BodyForm): EnforcementBodyInput & { reason: string } {
  const { entrustingBodyId, organizationUnitId, ...rest } = form.getRawValue();
  return {
    ...rest,
    organizationUnitId: organizationUnitId || null,
    entrustingBodyId: rest.kind === BodyKind.Entrusted ? entrustingBodyId || null : null,
  };
}

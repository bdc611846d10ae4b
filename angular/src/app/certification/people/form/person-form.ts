import { FormControl, FormGroup, Validators } from '@angular/forms';
import { EmploymentKind, RegisterPersonInput } from '@proxy/certification/people';

export const PERSON_LABELS = {
  name: 'Certification::People:Name',
  identityNumber: 'Certification::DisplayName:IdentityNumber',
  organizationUnitId: 'Certification::DisplayName:OrganizationUnitId',
  post: 'Certification::DisplayName:Post',
  employment: 'Certification::DisplayName:Employment',
};

const text = (max: number, ...more: (typeof Validators.required)[]) =>
  new FormControl('', { nonNullable: true, validators: [Validators.maxLength(max), ...more] });

export const personForm = () =>
  new FormGroup({
    name: text(64, Validators.required),
    identityNumber: text(40, Validators.required),
    organizationUnitId: text(64, Validators.required),
    post: text(64),
    employment: new FormControl<EmploymentKind>(EmploymentKind.Establishment, {
      nonNullable: true,
    }),
  });

export function personInput(form: ReturnType<typeof personForm>): RegisterPersonInput {
  return { ...form.getRawValue(), userId: null };
}

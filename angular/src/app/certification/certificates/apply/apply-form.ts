import { FormControl, FormGroup, Validators } from '@angular/forms';
import { CertificateKind } from '@proxy/certification/certificates';

const text = (value: string, required = true) =>
  new FormControl(value, { nonNullable: true, validators: required ? [Validators.required] : [] });

export const applyForm = () =>
  new FormGroup({
    personId: text(''),
    kind: new FormControl(CertificateKind.Enforcement, { nonNullable: true }),
    bodyId: text(''),
    /** At least one. */
    areas: new FormControl(0, { nonNullable: true, validators: [Validators.min(1)] }),
    replacementReason: text('', false),
  });

export const APPLY_LABELS = {
  personId: 'Certification::DisplayName:PersonId',
  kind: 'Certification::Certs:Kind',
  bodyId: 'Certification::DisplayName:BodyId',
  areas: 'Certification::Certs:Areas',
  replacementReason: 'Certification::DisplayName:ReplacementReason',
};

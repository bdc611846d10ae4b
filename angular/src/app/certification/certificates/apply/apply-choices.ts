import { computed, effect, inject, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { Validators } from '@angular/forms';
import { EnforcementBodyService } from '@proxy/certification/bodies';
import {
  CertificateKind,
  CertificateService,
  CertificateState,
} from '@proxy/certification/certificates';
import { of } from 'rxjs';
import { AREA_CHOICES } from '../../areas';
import { applyForm } from './apply-form';

const MOST_BODIES = 1000;

/** What can be chosen follows from what was: bodies, their areas, and the certificate that a new one would replace. */
export function applyChoices(form: ReturnType<typeof applyForm>) {
  const { personId, kind, bodyId, areas, replacementReason } = form.controls;
  const person = toSignal(personId.valueChanges);
  const body = toSignal(bodyId.valueChanges);
  const bodies = bodyChoices();
  const held = heldCertificate(
    person,
    toSignal(kind.valueChanges, { initialValue: CertificateKind.Enforcement }),
  );
  const offeredAreas = computed(() => {
    const chosen = bodies()?.find(({ id }) => id === body());
    return AREA_CHOICES.filter(({ value }) => ((chosen?.areas ?? 0) & value) !== 0);
  });
  effect(() => {
    const all = offeredAreas().reduce((sum, { value }) => sum | value, 0);
    untracked(() => areas.setValue(all));
  });
  effect(() => {
    replacementReason.setValidators(held() ? [Validators.required] : []);
    replacementReason.updateValueAndValidity();
  });
  const chosenAreas = toSignal(areas.valueChanges, { initialValue: 0 });
  return {
    person,
    bodies,
    offeredAreas,
    held,
    has: (area: number) => (chosenAreas() & area) !== 0,
  };
}

function bodyChoices() {
  const service = inject(EnforcementBodyService);
  const list = rxResource({
    stream: () => service.getList({ skipCount: 0, maxResultCount: MOST_BODIES }),
  });
  return computed(() => (list.hasValue() ? (list.value().items ?? []) : null));
}

function heldCertificate(person: () => string | undefined, kind: () => CertificateKind) {
  const service = inject(CertificateService);
  const list = rxResource({
    params: () => ({ personId: person(), kind: kind() }),
    stream: ({ params }) =>
      params.personId
        ? service.getList({
            ...params,
            state: CertificateState.Valid,
            skipCount: 0,
            maxResultCount: 1,
          })
        : of({ items: [] }),
  });
  return computed(() => (list.hasValue() ? list.value().items?.[0] : undefined));
}

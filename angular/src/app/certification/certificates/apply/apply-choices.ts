import { computed, effect, inject, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { Validators } from '@angular/forms';
import { EnforcementBodyService } from '@proxy/certification/bodies';
import {
  CertificateKind,
  CertificateService,
  CertificateState,
} from '@proxy/certification/certificates';
import { map, of } from 'rxjs';
import { AREA_CHOICES } from '../../areas';
import { applyForm } from './apply-form';
import { confirmedBodies } from './body-picker.component';

/** What can be chosen follows from what was: bodies, their areas, and the certificate that a new one would replace. */
export function applyChoices(form: ReturnType<typeof applyForm>) {
  const { personId, kind, bodyId, areas, replacementReason } = form.controls;
  const person = toSignal(personId.valueChanges);
  const { body, onlyBody } = bodyChoices(toSignal(bodyId.valueChanges));
  const held = heldCertificate(
    person,
    toSignal(kind.valueChanges, { initialValue: CertificateKind.Enforcement }),
  );
  const offeredAreas = computed(() =>
    AREA_CHOICES.filter(({ value }) => ((body()?.areas ?? 0) & value) !== 0),
  );
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
    onlyBody,
    offeredAreas,
    held,
    has: (area: number) => (chosenAreas() & area) !== 0,
  };
}

function bodyChoices(chosen: () => string | undefined) {
  const service = inject(EnforcementBodyService);
  const body = rxResource({
    params: () => ({ id: chosen() }),
    stream: ({ params }) => (params.id ? service.get(params.id) : of(null)),
  });
  const confirmed = rxResource({
    stream: () => service.getList(confirmedBodies('', 2)).pipe(map(({ items = [] }) => items)),
  });
  return {
    body: computed(() => (body.hasValue() ? body.value() : null)),
    /** Where there is no choice, it is made. */
    onlyBody: computed(() => {
      const bodies = confirmed.hasValue() ? confirmed.value() : [];
      return bodies.length === 1 ? bodies[0]?.id : undefined;
    }),
  };
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

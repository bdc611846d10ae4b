import { Signal, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import {
  MyTrainerProfileService,
  TrainerProfileInput,
  TrainerService,
} from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';

/** The profile that a form is about: one's own, or with an id that of any trainer, for staff. */
export function profileKeeper(id: Signal<string | undefined>) {
  const own = inject(MyTrainerProfileService);
  const all = inject(TrainerService);
  const inline = inject(InlineErrors);
  return {
    resource: rxResource({
      params: () => ({ id: id() }),
      stream: ({ params }) => inline.within(params.id ? all.get(params.id) : own.get()),
    }),
    update: (input: TrainerProfileInput) => {
      const of = id();
      return of ? all.update(of, input) : own.update(input);
    },
    /** Where its files are. */
    base: computed(() => (id() ? `/api/app/trainer/${id()}` : '/api/app/my-trainer-profile')),
    page: computed(() =>
      id() ? `/trainer-pool/trainers/${id()}` : '/trainer-pool/my-teaching/profile',
    ),
  };
}

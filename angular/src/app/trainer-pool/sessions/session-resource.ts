import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { TrainingSessionDto, TrainingSessionService } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';

/** Nothing while there is no id yet. */
export function sessionResource(id: Signal<string | undefined>) {
  const service = inject(TrainingSessionService);
  const inline = inject(InlineErrors);
  return rxResource<TrainingSessionDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params ?? '')),
  });
}

import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { TrainerBatchDto, TrainerBatchService } from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';

/** Nothing while there is no id yet. */
export function batchResource(id: Signal<string | undefined>) {
  const service = inject(TrainerBatchService);
  const inline = inject(InlineErrors);
  return rxResource<TrainerBatchDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params ?? '')),
  });
}

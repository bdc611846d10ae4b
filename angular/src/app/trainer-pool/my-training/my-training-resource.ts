import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MyTrainingService } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';

export function myTrainingResource(id: Signal<string>) {
  const service = inject(MyTrainingService);
  const inline = inject(InlineErrors);
  return rxResource({ params: id, stream: ({ params }) => inline.within(service.get(params)) });
}

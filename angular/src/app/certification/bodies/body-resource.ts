import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { EnforcementBodyDto, EnforcementBodyService } from '@proxy/certification/bodies';
import { InlineErrors } from '@shared/errors/inline-errors';

/** Nothing while there is no id. */
export function bodyResource(id: Signal<string | undefined>) {
  const service = inject(EnforcementBodyService);
  const inline = inject(InlineErrors);
  return rxResource<EnforcementBodyDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params ?? '')),
  });
}

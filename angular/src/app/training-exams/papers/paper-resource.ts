import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { PaperDto, PaperService } from '@proxy/training-exams/papers';
import { InlineErrors } from '@shared/errors/inline-errors';

export function paperResource(id: Signal<string>) {
  const service = inject(PaperService);
  const inline = inject(InlineErrors);
  return rxResource<PaperDto, string>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params)),
  });
}

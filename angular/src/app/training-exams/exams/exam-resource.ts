import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ExamDto, ExamService } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';

/** Nothing while there is no id yet. */
export function examResource(id: Signal<string | undefined>) {
  const service = inject(ExamService);
  const inline = inject(InlineErrors);
  return rxResource<ExamDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params ?? '')),
  });
}

import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { QuestionDto, QuestionService } from '@proxy/training-exams/questions';
import { InlineErrors } from '@shared/errors/inline-errors';

/** The question of a page; undefined while there is no id, as for a new one. */
export function questionResource(id: Signal<string | undefined>) {
  const service = inject(QuestionService);
  const inline = inject(InlineErrors);
  return rxResource<QuestionDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params as string)),
  });
}

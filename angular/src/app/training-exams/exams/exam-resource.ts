import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ExamDto, ExamService } from '@proxy/training-exams/exams';
import { PaperService, PaperStatus } from '@proxy/training-exams/papers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { map } from 'rxjs';

const MOST_PAPERS = 200;

/** Nothing while there is no id yet. */
export function examResource(id: Signal<string | undefined>) {
  const service = inject(ExamService);
  const inline = inject(InlineErrors);
  return rxResource<ExamDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params ?? '')),
  });
}

export function publishedPapers() {
  const service = inject(PaperService);
  const status = PaperStatus.Published;
  const query = {
    status,
    skipCount: 0,
    maxResultCount: MOST_PAPERS,
    sorting: 'publishedTime desc',
  };
  return rxResource({
    stream: () => service.getList(query).pipe(map(({ items }) => items ?? [])),
  });
}

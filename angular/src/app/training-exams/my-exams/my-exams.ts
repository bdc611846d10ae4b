import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MyExamService } from '@proxy/training-exams/attempts';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { map, tap } from 'rxjs';
import { inOrder } from './exam-state';
import { ServerTime } from './taking/countdown';

const TICK_MS = 1000;

/** The own exams as they stand by the server's clock, which runs on while the page is open. */
@Injectable()
export class MyExams {
  private readonly service = inject(MyExamService);
  private readonly inline = inject(InlineErrors);
  private readonly time = new ServerTime();
  private readonly now = signal(0);
  private readonly resource = rxResource({
    stream: () =>
      this.inline.within(this.service.getList()).pipe(
        map(({ items }) => items ?? []),
        tap(([first]) => {
          if (first?.now) this.time.sync(first.now);
          this.now.set(this.time.now);
        }),
      ),
  });

  readonly exams = computed(() =>
    this.resource.hasValue() ? inOrder(this.resource.value(), this.now()) : null,
  );
  readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });

  constructor() {
    const timer = setInterval(() => this.now.set(this.time.now), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Milliseconds, by the server's clock. */
  until(utc: string | undefined): number {
    return Math.max(0, this.now() && this.time.until(utc));
  }

  reload(): void {
    this.resource.reload();
  }
}

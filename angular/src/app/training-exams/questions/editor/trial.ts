import { HttpErrorResponse } from '@angular/common/http';
import { Signal, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  QuestionService,
  QuestionTrialDto,
  TryQuestionInput,
} from '@proxy/training-exams/questions';
import { InlineErrors } from '@shared/errors/inline-errors';
import {
  catchError,
  debounceTime,
  distinctUntilChanged,
  of,
  retry,
  switchMap,
  throwError,
  timer,
} from 'rxjs';

const TYPING_PAUSE_MS = 500;
const TRIES_MORE = 3;
const PAUSE_MS = 2000;

/** Null while there is nothing to say; `failed` when the server could not be asked. */
export type Trial = QuestionTrialDto | 'failed' | null;

/** What the server thinks of what is typed, a moment after the typing. */
export function trialOf(input: Signal<TryQuestionInput>): Signal<Trial | undefined> {
  const service = inject(QuestionService);
  const inline = inject(InlineErrors);
  return toSignal(
    toObservable(input).pipe(
      debounceTime(TYPING_PAUSE_MS),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      switchMap(question =>
        question.content?.stem
          ? inline.within(service.tryContent(question)).pipe(
              retry({ count: TRIES_MORE, delay: pauseAfter }),
              catchError(() => of('failed' as const)),
            )
          : of(null),
      ),
    ),
  );
}

/** A server that is busy or away may answer a little later; what it refuses it will refuse again. */
const pauseAfter = (error: unknown) => {
  const status = error instanceof HttpErrorResponse ? error.status : 0;
  return status === 0 || status === 429 || status >= 500
    ? timer(PAUSE_MS)
    : throwError(() => error);
};

import { inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  QuestionService,
  QuestionTrialDto,
  TryQuestionInput,
} from '@proxy/training-exams/questions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Signal } from '@angular/core';
import { catchError, debounceTime, distinctUntilChanged, of, switchMap } from 'rxjs';

const TYPING_PAUSE_MS = 500;

/** What the server thinks of what is typed, a moment after the typing; null while there is nothing to say. */
export function trialOf(
  input: Signal<TryQuestionInput>,
): Signal<QuestionTrialDto | null | undefined> {
  const service = inject(QuestionService);
  const inline = inject(InlineErrors);
  return toSignal(
    toObservable(input).pipe(
      debounceTime(TYPING_PAUSE_MS),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      switchMap(question =>
        question.content?.stem
          ? inline.within(service.tryContent(question)).pipe(catchError(() => of(null)))
          : of(null),
      ),
    ),
  );
}

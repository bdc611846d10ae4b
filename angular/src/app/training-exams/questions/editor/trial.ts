import { Signal, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  QuestionService,
  QuestionTrialDto,
  TryQuestionInput,
} from '@proxy/training-exams/questions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { debounceTime, distinctUntilChanged, of, switchMap } from 'rxjs';
import { answered } from './answered';

const TYPING_PAUSE_MS = 500;

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
        question.content?.stem ? answered(inline.within(service.tryContent(question))) : of(null),
      ),
    ),
  );
}

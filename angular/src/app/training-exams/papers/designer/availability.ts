import { Signal, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  PaperAvailabilityDto,
  PaperSectionInput,
  PaperService,
  RuleAvailabilityDto,
} from '@proxy/training-exams/papers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { catchError, debounceTime, distinctUntilChanged, of, switchMap } from 'rxjs';

const TYPING_PAUSE_MS = 400;

export interface Availability extends PaperAvailabilityDto {
  /** Why the bank can't answer: the design itself is wrong. */
  refusal?: string;
}

/** What the bank holds for a design, a moment after it changed; null before there is one. */
export function availabilityOf(
  sections: Signal<PaperSectionInput[]>,
): Signal<Availability | null | undefined> {
  const service = inject(PaperService);
  const inline = inject(InlineErrors);
  return toSignal(
    toObservable(sections).pipe(
      debounceTime(TYPING_PAUSE_MS),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      switchMap(asked =>
        asked.length
          ? inline
              .within(service.tryAvailability({ sections: asked }))
              .pipe(catchError((error: unknown) => of(refused(error))))
          : of(null),
      ),
    ),
  );
}

const refused = (error: unknown): Availability => ({ refusal: serverError(error).message });

/** The answer for one rule; undefined while none is known. */
export const ofRule = (
  availability: Availability | null | undefined,
  section: number,
  rule: number,
): RuleAvailabilityDto | undefined =>
  availability?.rules?.find(answer => answer.section === section && answer.rule === rule);

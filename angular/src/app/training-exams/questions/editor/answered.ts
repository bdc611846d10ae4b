import { HttpErrorResponse } from '@angular/common/http';
import { Observable, catchError, of, retry, throwError, timer } from 'rxjs';

const TRIES_MORE = 3;
const PAUSE_MS = 2000;

/** What the server answers, also when it is busy or away for a moment; what it refuses it will refuse again. */
export const answered = <T>(call: Observable<T>): Observable<T | 'failed'> =>
  call.pipe(
    retry({ count: TRIES_MORE, delay: pauseAfter }),
    catchError(() => of('failed' as const)),
  );

const pauseAfter = (error: unknown) => {
  const status = error instanceof HttpErrorResponse ? error.status : 0;
  return status === 0 || status === 429 || status >= 500
    ? timer(PAUSE_MS)
    : throwError(() => error);
};

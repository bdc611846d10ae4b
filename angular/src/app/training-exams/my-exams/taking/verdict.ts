import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';

/**
 * What a failed call means. `later`: try again; `takenOver`: another device writes now; `closed`: handed in or the time is over;
 * `again`: begin the session anew; `signedOut`: the sign-in has ended; `refused`: this call will never succeed.
 */
export type Verdict = 'later' | 'takenOver' | 'closed' | 'again' | 'signedOut' | 'refused';

const BY_CODE: Record<string, Verdict> = {
  'TrainingExams:SessionTakenOver': 'takenOver',
  'TrainingExams:AttemptClosed': 'closed',
  'TrainingExams:DeadlinePassed': 'closed',
  'TrainingExams:SequenceTaken': 'again',
};
const BY_STATUS: Record<number, Verdict> = {
  0: 'later',
  401: 'signedOut',
  408: 'later',
  429: 'later',
};

export function verdictOf(error: unknown): Verdict {
  if (error instanceof TimeoutError) return 'later';
  if (!(error instanceof HttpErrorResponse)) return 'refused';
  const code = (error.error as { error?: { code?: string } } | null)?.error?.code ?? '';
  return BY_CODE[code] ?? BY_STATUS[error.status] ?? (error.status >= 500 ? 'later' : 'refused');
}

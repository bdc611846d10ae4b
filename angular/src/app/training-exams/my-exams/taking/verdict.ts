import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';

/**
 * What a failed call means. `later`: try again; `takenOver`: another device writes now; `closed`: handed in or the time is over;
 * `again`: begin the session anew; `signedOut`: the sign-in has ended or is another person's; `stuck`: nothing that waiting would
 * mend; `refused`: just this answer can never be stored.
 */
export type Verdict =
  'later' | 'takenOver' | 'closed' | 'again' | 'signedOut' | 'stuck' | 'refused';

interface Envelope {
  code?: string | null;
  validationErrors?: { members?: string[] | null }[] | null;
}

const BY_CODE: Record<string, Verdict> = {
  'TrainingExams:SessionTakenOver': 'takenOver',
  'TrainingExams:AttemptClosed': 'closed',
  'TrainingExams:DeadlinePassed': 'closed',
  'TrainingExams:SequenceTaken': 'again',
  'TrainingExams:AnswerUnreadable': 'refused',
  'TrainingExams:QuestionNotInPaper': 'refused',
};
const BY_STATUS: Record<number, Verdict> = {
  0: 'later',
  400: 'later',
  401: 'signedOut',
  403: 'signedOut',
  // An attempt that is somebody else's is not there.
  404: 'signedOut',
  408: 'later',
  429: 'later',
};
const AN_ANSWER = /^answers\[/i;

/** Only what is about the answer itself is `refused`: everything else leaves it where it waits. */
export function verdictOf(error: unknown): Verdict {
  if (error instanceof TimeoutError) return 'later';
  if (!(error instanceof HttpErrorResponse)) return 'stuck';
  const { code, validationErrors } = envelopeOf(error);
  if (validationErrors?.some(({ members }) => members?.some(name => AN_ANSWER.test(name)))) {
    return 'refused';
  }
  if (code && error.status === 403) return BY_CODE[code] ?? 'stuck';
  return BY_STATUS[error.status] ?? (error.status >= 500 ? 'later' : 'stuck');
}

/** The token that goes with each change is not this sign-in's any more: the one refusal of a call's form that names no member. */
export const isStaleToken = (error: unknown): boolean =>
  error instanceof HttpErrorResponse &&
  error.status === 400 &&
  !envelopeOf(error).validationErrors?.length;

const envelopeOf = ({ error }: HttpErrorResponse): Envelope =>
  (error as { error?: Envelope } | null)?.error ?? {};

import { AttemptStatus, MyExamDto } from '@proxy/training-exams/attempts';

/** `continue`: begun; `open`: may be begun now; `upcoming`; `cancelled`; `waiting`: done, no result yet; `missed`; `released`. */
export type ExamState =
  'continue' | 'open' | 'upcoming' | 'cancelled' | 'waiting' | 'missed' | 'released';

const IN_ORDER: ExamState[] = [
  'continue',
  'open',
  'upcoming',
  'cancelled',
  'waiting',
  'missed',
  'released',
];
const TO_DO: ExamState[] = ['continue', 'open', 'upcoming'];

/** @param now by the server's clock, in milliseconds */
export function examState(exam: MyExamDto, now: number): ExamState {
  const { attemptStatus: status, attemptNumber = 0, maxAttempts = 1, isReleased } = exam;
  const isRunning = now >= time(exam.startTime) && now < time(exam.endTime);
  if (exam.cancelReason) return 'cancelled';
  if (isReleased) return exam.score === null && !isDone(status) ? 'missed' : 'released';
  if (status === AttemptStatus.InProgress) return 'continue';
  if (isDone(status)) return isRunning && attemptNumber < maxAttempts ? 'open' : 'waiting';
  if (now < time(exam.startTime)) return 'upcoming';
  return isRunning ? 'open' : 'missed';
}

export const canEnter = (state: ExamState | null): boolean =>
  state === 'open' || state === 'continue';

export const isToDo = (state: ExamState): boolean => TO_DO.includes(state);

export interface ExamInState {
  exam: MyExamDto;
  state: ExamState;
}

/** What can be done now comes first, then what comes soonest; what is over, latest first as given. */
export const inOrder = (exams: readonly MyExamDto[], now: number): ExamInState[] =>
  exams
    .map(exam => ({ exam, state: examState(exam, now) }))
    .sort(
      (a, b) =>
        IN_ORDER.indexOf(a.state) - IN_ORDER.indexOf(b.state) ||
        (isToDo(a.state) ? time(a.exam.startTime) - time(b.exam.startTime) : 0),
    );

const isDone = (status: AttemptStatus | null | undefined): boolean =>
  status === AttemptStatus.Submitted || status === AttemptStatus.TimedOut;

const time = (utc = ''): number => Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(utc) ? utc : `${utc}Z`);

import { AttemptStatus } from '@proxy/training-exams/attempts';
import { ExamCandidateDto } from '@proxy/training-exams/exams';

/** A device says every half minute that it is there; two and a bit may get lost. */
const SILENT_AFTER_MS = 75_000;

export type Presence = 'there' | 'silent' | 'none';

/** @param now by the server's clock */
export function presenceOf(
  { attemptStatus, lastSeenTime }: ExamCandidateDto,
  now: string | undefined,
): Presence {
  if (attemptStatus !== AttemptStatus.InProgress || !lastSeenTime || !now) return 'none';
  return Date.parse(now) - Date.parse(lastSeenTime) > SILENT_AFTER_MS ? 'silent' : 'there';
}

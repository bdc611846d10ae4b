import { AttemptStatus } from '@proxy/training-exams/attempts';
import {
  ExamDto,
  ExamStatus,
  examDisclosureOptions,
  examKindOptions,
  examStatusOptions,
} from '@proxy/training-exams/exams';
import { Tone } from '@shared/state-chip/state-chip.component';

const choices = (name: string, options: readonly { value: unknown }[]) =>
  options.map(({ value }) => ({
    value: value as number,
    label: `TrainingExams::Enum:${name}.${value}`,
  }));

export const EXAM_KINDS = choices('ExamKind', examKindOptions);
export const DISCLOSURES = choices('ExamDisclosure', examDisclosureOptions);
export const EXAM_STATUS_CHOICES = choices('ExamStatus', examStatusOptions).map(
  ({ value, label }) => ({ value: `${value}`, label }),
);

const EXAM_TONES: Record<ExamStatus, Tone> = {
  [ExamStatus.Draft]: 'warn',
  [ExamStatus.Scheduled]: 'wait',
  [ExamStatus.Closed]: 'warn',
  [ExamStatus.Released]: 'good',
  [ExamStatus.Cancelled]: 'idle',
};

const ATTEMPT_TONES: Record<AttemptStatus, Tone> = {
  [AttemptStatus.Prepared]: 'idle',
  [AttemptStatus.InProgress]: 'wait',
  [AttemptStatus.Submitted]: 'good',
  [AttemptStatus.TimedOut]: 'warn',
};

export const examTone = (status: ExamStatus | undefined): Tone =>
  EXAM_TONES[status ?? ExamStatus.Draft];
export const examStatusName = (status: ExamStatus | undefined): string =>
  `TrainingExams::Enum:ExamStatus.${status ?? ExamStatus.Draft}`;
export const examKindName = (kind: number | undefined): string =>
  `TrainingExams::Enum:ExamKind.${kind ?? 1}`;
export const attemptTone = (status: AttemptStatus | null | undefined): Tone =>
  ATTEMPT_TONES[status ?? AttemptStatus.Prepared];
/** Who has not begun when the exam is over was absent. */
export const attemptStatusName = (
  status: AttemptStatus | null | undefined,
  exam?: ExamStatus,
): string =>
  (status ?? AttemptStatus.Prepared) === AttemptStatus.Prepared &&
  (exam === ExamStatus.Closed || exam === ExamStatus.Released)
    ? 'TrainingExams::Results:Absent'
    : `TrainingExams::Enum:AttemptStatus.${status ?? AttemptStatus.Prepared}`;

/** Also just after it was closed: who was timed out may go on. */
export const mayBeExtended = (exam: ExamDto | null): boolean =>
  exam?.status === ExamStatus.Scheduled || exam?.status === ExamStatus.Closed;

/** Once it has begun it can't be cancelled any more; a draft is deleted instead. The server has the last word. */
export const mayBeCancelled = ({ status, startTime = '' }: ExamDto, now: number): boolean =>
  status === ExamStatus.Scheduled && now < Date.parse(startTime);

import { ExamOutcome, QuestionWeakness } from '@proxy/training-exams/results';
import { Tone } from '@shared/state-chip/state-chip.component';

export const OUTCOME_TONES: Record<ExamOutcome, Tone> = {
  [ExamOutcome.Passed]: 'good',
  [ExamOutcome.Failed]: 'bad',
  [ExamOutcome.Absent]: 'idle',
  [ExamOutcome.Unmarked]: 'wait',
};

export const outcomeName = (outcome: ExamOutcome | undefined): string =>
  `TrainingExams::Enum:ExamOutcome.${outcome ?? ExamOutcome.Unmarked}`;

const DECIMALS = 2;

/** A share as people write it: 0.8765 is 87.65%. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '—' : `${Number((share * 100).toFixed(DECIMALS))}%`;

const BANDS = 10;

/** Below 10%, 10% to below 20%, …, 90% and above. */
export const bandNames = (): string[] =>
  Array.from({ length: BANDS }, (_, i) => `${i * BANDS}–${(i + 1) * BANDS}%`);

/** Why a question is pointed out: several reasons may come together. */
export const weaknessNames = (weakness: QuestionWeakness | undefined): string[] =>
  [
    QuestionWeakness.TooHard,
    QuestionWeakness.TooEasy,
    QuestionWeakness.DoesNotDiscriminate,
  ].flatMap(flag =>
    ((weakness ?? 0) & flag) === 0 ? [] : `TrainingExams::Enum:QuestionWeakness.${flag}`,
  );

import {
  QuestionKind,
  QuestionListDto,
  QuestionStatus,
  questionKindOptions,
} from '@proxy/training-exams/questions';
import { Tone } from '@shared/state-chip/state-chip.component';

export const QUESTION_TONES: Record<QuestionStatus, Tone> = {
  [QuestionStatus.Draft]: 'warn',
  [QuestionStatus.Reviewed]: 'good',
  [QuestionStatus.Retired]: 'idle',
};

const DIFFICULTIES = [1, 2, 3, 4, 5];

export const kindName = (kind: QuestionKind | undefined): string =>
  `TrainingExams::Enum:QuestionKind.${kind ?? QuestionKind.SingleChoice}`;

export const statusName = (status: QuestionStatus | null | undefined): string =>
  `TrainingExams::Enum:QuestionStatus.${status ?? QuestionStatus.Draft}`;

export const difficultyName = (difficulty: number | undefined): string =>
  `TrainingExams::Difficulty.${difficulty ?? 3}`;

export const KIND_CHOICES = questionKindOptions.map(({ value }) => ({
  value: String(value),
  label: kindName(value),
}));

export const DIFFICULTY_CHOICES = DIFFICULTIES.map(value => ({
  value: String(value),
  label: difficultyName(value),
}));

export const isChoice = (kind: QuestionKind | undefined): boolean =>
  kind === QuestionKind.SingleChoice || kind === QuestionKind.MultipleChoice;

export const letterOf = (position: number): string => String.fromCharCode(65 + position);

/** A version of it waits for somebody's review. */
export const waits = ({ hasDraft, status }: QuestionListDto): boolean =>
  !!hasDraft && status !== QuestionStatus.Retired;

import { PracticeQuestionDto } from '@proxy/training-exams/practice';
import { QuestionKind } from '@proxy/training-exams/questions';
import { PaperQuestion } from '../my-exams/taking/paper';
import { letterOf } from '../questions/question-words';

/** As the exam page shows questions, but worth no points. */
export const shownQuestion = (
  { kind, categoryName = '', stem = '', options = [] }: PracticeQuestionDto,
  index: number,
): PaperQuestion => ({
  number: index + 1,
  ordinal: index + 1,
  kind: kind ?? QuestionKind.SingleChoice,
  points: 0,
  section: categoryName,
  stem,
  options: options.map((text, position) => ({ position, letter: letterOf(position), text })),
});

export interface PracticeTally {
  answered: number;
  /** Of those that can be judged. */
  judged: number;
  right: number;
}

export const NOTHING_YET: PracticeTally = { answered: 0, judged: 0, right: 0 };

/** @param isRight null where the person judges for themselves */
export const counted = (
  { answered, judged, right }: PracticeTally,
  isRight: boolean | null | undefined,
): PracticeTally => ({
  answered: answered + 1,
  judged: judged + (typeof isRight === 'boolean' ? 1 : 0),
  right: right + (isRight ? 1 : 0),
});

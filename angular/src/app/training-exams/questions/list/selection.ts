import { QuestionListDto } from '@proxy/training-exams/questions';
import { waits } from '../question-words';

/** What of a page can be picked for review. */
export const idsToReview = (questions: readonly QuestionListDto[]): string[] =>
  questions.filter(waits).flatMap(({ id }) => id ?? []);

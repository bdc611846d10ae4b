import { QuestionListDto, ReadQuestionInput } from '@proxy/training-exams/questions';
import { waits } from '../question-words';

/** What of a page can be picked for review. */
export const idsToReview = (questions: readonly QuestionListDto[]): string[] =>
  questions.filter(waits).flatMap(({ id }) => id ?? []);

/** What is signed is what was in sight, not what somebody has written since. */
export const readQuestions = (
  questions: readonly QuestionListDto[],
  picked: ReadonlySet<string>,
): ReadQuestionInput[] =>
  questions.flatMap(({ id = '', latestVersionNumber: versionNumber }) =>
    picked.has(id) ? { id, versionNumber } : [],
  );

import { QuestionStatus } from '@proxy/training-exams/questions';
import { idsToReview, readQuestions } from './selection';

describe('Picking for review', () => {
  it('takes what waits, and nothing that is retired', () => {
    const page = [
      { id: '1', status: QuestionStatus.Draft, hasDraft: true },
      { id: '2', status: QuestionStatus.Reviewed, hasDraft: true },
      { id: '3', status: QuestionStatus.Reviewed, hasDraft: false },
      { id: '4', status: QuestionStatus.Retired, hasDraft: true },
    ];
    expect(idsToReview(page)).toEqual(['1', '2']);
  });

  it('names the version that was in sight', () => {
    const page = [
      { id: '1', latestVersionNumber: 3 },
      { id: '2', latestVersionNumber: 1 },
    ];
    expect(readQuestions(page, new Set(['1']))).toEqual([{ id: '1', versionNumber: 3 }]);
  });
});

import { SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { TaskPlanStatus } from '@proxy/supervision-inspections/task-plans';
import { readOnlyReason } from './read-only-reason';
import { submitWords } from './submit-words';

describe('Handing in', () => {
  it.each([
    [{ daysLeft: 0, deadline: '2026-07-29' }, 'OnTime', ['2026-07-29']],
    [{ daysLeft: -3, deadline: '2026-07-29' }, 'Late', ['2026-07-29', '3']],
    [{ status: SubmissionStatus.Returned, daysLeft: -3, daysLate: 0 }, 'AgainOnTime', []],
    [{ status: SubmissionStatus.Returned, daysLeft: -3, daysLate: 2 }, 'AgainLate', ['2']],
  ])('%j is said as %s', (task, key, params) => {
    expect(submitWords(task)).toEqual({ key, params });
  });

  it.each([
    [TaskPlanStatus.Closed, null, 'Closed'],
    [TaskPlanStatus.Published, SubmissionStatus.Submitted, 'InReview'],
    [TaskPlanStatus.Published, SubmissionStatus.Accepted, 'Accepted'],
    [TaskPlanStatus.Published, SubmissionStatus.Returned, null],
    [TaskPlanStatus.Published, null, null],
  ])(
    'in a plan of state %s with material of state %s is barred by %s',
    (planStatus, status, why) => {
      expect(readOnlyReason({ planStatus, task: { status } }, true)).toBe(why);
    },
  );

  it('is barred to those who may only look', () => {
    expect(readOnlyReason({ planStatus: TaskPlanStatus.Published, task: {} }, false)).toBe(
      'NotAllowed',
    );
  });
});

import { ReportingTaskDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { groupOf, taskGroups, urgentCount } from './task-groups';

const task = (change: Partial<ReportingTaskDto>): ReportingTaskDto => ({
  deadline: '2026-07-29',
  status: null,
  daysLeft: 30,
  ...change,
});

describe('What a unit owes', () => {
  it.each<[string, Partial<ReportingTaskDto>]>([
    ['Overdue', { daysLeft: -1 }],
    ['Overdue', { daysLeft: -1, status: SubmissionStatus.Draft }],
    ['Returned', { daysLeft: -4, status: SubmissionStatus.Returned }],
    ['Soon', { daysLeft: 0 }],
    ['Soon', { daysLeft: 7 }],
    ['Open', { daysLeft: 8 }],
    ['Done', { daysLeft: null, status: SubmissionStatus.Submitted }],
    ['Done', { daysLeft: null, status: SubmissionStatus.Accepted }],
  ])('stands under %s', (name, change) => {
    expect(groupOf(task(change))).toBe(name);
  });

  it('is never overdue when nobody has to report it', () => {
    expect(groupOf(task({ daysLeft: -9, isOptional: true }))).toBe('Open');
  });

  it('comes with the most urgent first, and what is done newest first', () => {
    const done = { daysLeft: null, status: SubmissionStatus.Accepted };
    const groups = taskGroups([
      task({ ...done, deadline: '2026-03-01' }),
      task({ ...done, deadline: '2026-05-01' }),
      task({ daysLeft: 2, deadline: '2026-08-02' }),
      task({ daysLeft: -2, deadline: '2026-07-20' }),
      task({ daysLeft: -9, deadline: '2026-07-13' }),
    ]);
    expect(groups.map(({ name, tasks }) => [name, tasks.map(({ deadline }) => deadline)])).toEqual([
      ['Overdue', ['2026-07-13', '2026-07-20']],
      ['Soon', ['2026-08-02']],
      ['Done', ['2026-05-01', '2026-03-01']],
    ]);
  });

  it('counts as urgent when it is late, returned or due within a week', () => {
    const tasks = [task({ daysLeft: -1 }), task({ daysLeft: 3 }), task({ daysLeft: 20 })];
    expect(urgentCount(tasks)).toBe(2);
  });
});

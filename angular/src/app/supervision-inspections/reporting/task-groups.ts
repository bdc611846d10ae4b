import { ReportingTaskDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { Tone } from '@shared/state-chip/state-chip.component';

export type TaskGroupName = 'Overdue' | 'Returned' | 'Soon' | 'Open' | 'Done';

export interface TaskGroup {
  name: TaskGroupName;
  tasks: readonly ReportingTaskDto[];
}

export const GROUP_NAMES: readonly TaskGroupName[] = [
  'Overdue',
  'Returned',
  'Soon',
  'Open',
  'Done',
];

export const GROUP_TONES: Record<TaskGroupName, Tone> = {
  Overdue: 'bad',
  Returned: 'warn',
  Soon: 'warn',
  Open: 'idle',
  Done: 'good',
};

/** The first reminder goes out seven days before the deadline. */
const SOON_DAYS = 7;

export function groupOf(task: ReportingTaskDto): TaskGroupName {
  const { status, daysLeft } = task;
  if (status === SubmissionStatus.Submitted || status === SubmissionStatus.Accepted) return 'Done';
  if (status === SubmissionStatus.Returned) return 'Returned';
  if ((daysLeft ?? 0) < 0) return task.isOptional ? 'Open' : 'Overdue';
  return (daysLeft ?? 0) <= SOON_DAYS ? 'Soon' : 'Open';
}

/** Groups that have something, the most urgent first; what is done, newest deadline first. */
export function taskGroups(tasks: readonly ReportingTaskDto[]): TaskGroup[] {
  return GROUP_NAMES.map(name => ({
    name,
    tasks: tasks
      .filter(task => groupOf(task) === name)
      .sort((a, b) => byDeadline(a, b) * (name === 'Done' ? -1 : 1)),
  })).filter(group => group.tasks.length > 0);
}

/** What the unit should look at today. */
export const urgentCount = (tasks: readonly ReportingTaskDto[]): number =>
  tasks.filter(task => ['Overdue', 'Returned', 'Soon'].includes(groupOf(task))).length;

function byDeadline(a: ReportingTaskDto, b: ReportingTaskDto): number {
  return (
    (a.deadline ?? '').localeCompare(b.deadline ?? '') ||
    (a.indicatorNumber ?? 0) - (b.indicatorNumber ?? 0)
  );
}

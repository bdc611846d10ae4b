import { ReportingTaskDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';

/** What handing in now means for the time kept; the server's clock has the last word. */
export function submitWords(task: ReportingTaskDto): { key: string; params: string[] } {
  const { status, daysLate, daysLeft, deadline = '' } = task;
  if (status === SubmissionStatus.Returned) {
    return daysLate
      ? { key: 'AgainLate', params: [`${daysLate}`] }
      : { key: 'AgainOnTime', params: [] };
  }
  return (daysLeft ?? 0) < 0
    ? { key: 'Late', params: [deadline, `${-(daysLeft ?? 0)}`] }
    : { key: 'OnTime', params: [deadline] };
}

import { ReportingDetailDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { TaskPlanStatus } from '@proxy/supervision-inspections/task-plans';

export type ReadOnlyReason = 'Closed' | 'InReview' | 'Accepted' | 'NotAllowed';

/** Why nothing can be changed; null when it can. */
export function readOnlyReason(
  { planStatus, task }: ReportingDetailDto,
  maySubmit: boolean,
): ReadOnlyReason | null {
  if (planStatus !== TaskPlanStatus.Published) return 'Closed';
  if (task?.status === SubmissionStatus.Submitted) return 'InReview';
  if (task?.status === SubmissionStatus.Accepted) return 'Accepted';
  return maySubmit ? null : 'NotAllowed';
}

import { SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { Tone } from '@shared/state-chip/state-chip.component';

/** As the unit sees it: what is submitted is somebody else's turn. */
export const SUBMISSION_TONES: Record<SubmissionStatus, Tone> = {
  [SubmissionStatus.Draft]: 'idle',
  [SubmissionStatus.Submitted]: 'wait',
  [SubmissionStatus.Returned]: 'warn',
  [SubmissionStatus.Accepted]: 'good',
};

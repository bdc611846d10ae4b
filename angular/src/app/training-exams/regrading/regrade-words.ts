import { RegradeKind, RegradeStatus } from '@proxy/training-exams/regrading';
import { Tone } from '@shared/state-chip/state-chip.component';

export const REGRADE_TONES: Record<RegradeStatus, Tone> = {
  [RegradeStatus.Proposed]: 'warn',
  [RegradeStatus.Approved]: 'wait',
  [RegradeStatus.Applied]: 'good',
  [RegradeStatus.Rejected]: 'bad',
  [RegradeStatus.Withdrawn]: 'idle',
};

export const regradeStatusName = (status: RegradeStatus | undefined): string =>
  `TrainingExams::Enum:RegradeStatus.${status ?? RegradeStatus.Proposed}`;

export const regradeKindName = (kind: RegradeKind | undefined): string =>
  `TrainingExams::Enum:RegradeKind.${kind ?? RegradeKind.NewKey}`;

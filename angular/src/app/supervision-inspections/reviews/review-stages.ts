import { ReviewStage } from '@proxy/supervision-inspections/reviews';
import { Tone } from '@shared/state-chip/state-chip.component';

export const STAGE_TONES: Record<ReviewStage, Tone> = {
  [ReviewStage.Missing]: 'idle',
  [ReviewStage.ToReview]: 'warn',
  [ReviewStage.Returned]: 'wait',
  [ReviewStage.ToGrade]: 'warn',
  [ReviewStage.Graded]: 'good',
  [ReviewStage.Idle]: 'idle',
};

export const stageName = (stage: ReviewStage | undefined): string =>
  `SupervisionInspections::Enum:ReviewStage.${stage ?? ReviewStage.Missing}`;

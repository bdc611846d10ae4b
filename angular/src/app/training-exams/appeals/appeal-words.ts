import { AppealStatus } from '@proxy/training-exams/appeals';
import { Tone } from '@shared/state-chip/state-chip.component';

export const APPEAL_TONES: Record<AppealStatus, Tone> = {
  [AppealStatus.Open]: 'warn',
  [AppealStatus.Upheld]: 'good',
  [AppealStatus.Rejected]: 'bad',
};

export const appealStatusName = (status: AppealStatus | undefined): string =>
  `TrainingExams::Enum:AppealStatus.${status ?? AppealStatus.Open}`;

import { PaperStatus, multipleChoiceRuleOptions } from '@proxy/training-exams/papers';
import { Tone } from '@shared/state-chip/state-chip.component';

export const PAPER_TONES: Record<PaperStatus, Tone> = {
  [PaperStatus.Draft]: 'warn',
  [PaperStatus.Published]: 'good',
  [PaperStatus.Retired]: 'idle',
};

export const paperStatusName = (status: PaperStatus | undefined): string =>
  `TrainingExams::Enum:PaperStatus.${status ?? PaperStatus.Draft}`;

export const markingName = (rule: number | undefined): string =>
  `TrainingExams::Enum:MultipleChoiceRule.${rule ?? 1}`;

export const MARKINGS = multipleChoiceRuleOptions.map(({ value }) => ({
  value,
  label: markingName(value),
}));

export const MARKING_CHOICES = MARKINGS.map(({ value, label }) => ({ value: `${value}`, label }));

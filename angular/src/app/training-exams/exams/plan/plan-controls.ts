import { AbstractControl, FormControl, ValidationErrors, Validators } from '@angular/forms';

export const PLAN_LABELS = {
  title: 'TrainingExams::DisplayName:Title',
  paperId: 'TrainingExams::DisplayName:PaperId',
  startTime: 'TrainingExams::DisplayName:StartTime',
  endTime: 'TrainingExams::DisplayName:EndTime',
};

export const field = <T>(
  value: T,
  ...validators: ((control: AbstractControl) => ValidationErrors | null)[]
) => new FormControl(value, { nonNullable: true, validators });

export const planControls = () => ({
  title: field('', Validators.required, Validators.maxLength(128)),
  paperId: field('', Validators.required),
  startTime: field<string | null>(null, Validators.required),
  endTime: field<string | null>(null, Validators.required),
});

export type PlanControls = ReturnType<typeof planControls>;

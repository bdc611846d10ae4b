export interface TrainerPoolSettingsDto {
  yearEnd: string;
  hoursPerExam?: number;
  termYears?: number;
  signInStepSeconds?: number;
}

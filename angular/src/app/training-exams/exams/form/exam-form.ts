import { FormGroup, Validators } from '@angular/forms';
import { CreateExamInput, ExamDisclosure, ExamDto, ExamKind } from '@proxy/training-exams/exams';
import { PLAN_LABELS, field, planControls } from '../plan/plan-controls';

const DEFAULT_TOLERANCE = 20;
const DEFAULT_APPEAL_DAYS = 3;

export const EXAM_LABELS = {
  ...PLAN_LABELS,
  kind: 'TrainingExams::Exams:Kind',
  makesUpForId: 'TrainingExams::Exams:MakesUpFor',
  durationMinutes: 'TrainingExams::DisplayName:DurationMinutes',
  maxAttempts: 'TrainingExams::DisplayName:MaxAttempts',
  passMark: 'TrainingExams::DisplayName:PassMark',
  disclosure: 'TrainingExams::DisplayName:Disclosure',
  markingTolerancePercent: 'TrainingExams::DisplayName:MarkingTolerancePercent',
  appealDays: 'TrainingExams::DisplayName:AppealDays',
};

const between = (min: number, max: number) => [
  Validators.required,
  Validators.min(min),
  Validators.max(max),
];
const whole = Validators.pattern(/^\d+$/);

export function examForm() {
  const form = new FormGroup({
    ...planControls(),
    kind: field<ExamKind>(ExamKind.Regular),
    makesUpForId: field(''),
    durationMinutes: field(60, ...between(1, 300)),
    maxAttempts: field(1, ...between(1, 5)),
    shuffleQuestions: field(true),
    shuffleOptions: field(true),
    passMark: field(60, ...between(0, 99_999.99)),
    disclosure: field<ExamDisclosure>(ExamDisclosure.OwnAnswers),
    doubleMarking: field(true),
    markingTolerancePercent: field(DEFAULT_TOLERANCE, ...between(0, 100), whole),
    appealDays: field(DEFAULT_APPEAL_DAYS, ...between(0, 30), whole),
    isQualification: field(false),
    requiresCertifiedMarkers: field(false),
  });
  const { kind, makesUpForId, doubleMarking, markingTolerancePercent } = form.controls;
  // Only a make-up says what it makes up for, and it must.
  makesUpForId.addValidators(({ value }) =>
    kind.value === ExamKind.MakeUp && !value ? { required: true } : null,
  );
  kind.valueChanges.subscribe(() => makesUpForId.updateValueAndValidity());
  // One marker has nobody to differ from.
  doubleMarking.valueChanges.subscribe(two => {
    if (two) {
      markingTolerancePercent.enable();
    } else {
      if (markingTolerancePercent.invalid) markingTolerancePercent.setValue(DEFAULT_TOLERANCE);
      markingTolerancePercent.disable();
    }
  });
  return form;
}

export type ExamForm = ReturnType<typeof examForm>;

export function show(form: ExamForm, exam: ExamDto): void {
  form.reset({
    ...form.getRawValue(),
    title: exam.title ?? '',
    paperId: exam.paperId ?? '',
    kind: exam.kind ?? ExamKind.Regular,
    makesUpForId: exam.makesUpForId ?? '',
    startTime: exam.startTime ?? null,
    endTime: exam.endTime ?? null,
    durationMinutes: exam.durationMinutes ?? 60,
    maxAttempts: exam.maxAttempts ?? 1,
    shuffleQuestions: exam.shuffleQuestions ?? false,
    shuffleOptions: exam.shuffleOptions ?? false,
    passMark: exam.passMark ?? 0,
    disclosure: exam.disclosure ?? ExamDisclosure.OwnAnswers,
    doubleMarking: exam.doubleMarking ?? true,
    markingTolerancePercent: exam.markingTolerancePercent ?? DEFAULT_TOLERANCE,
    appealDays: exam.appealDays ?? DEFAULT_APPEAL_DAYS,
    isQualification: exam.isQualification ?? false,
    requiresCertifiedMarkers: exam.requiresCertifiedMarkers ?? false,
  });
}

export function examInput(form: ExamForm): CreateExamInput {
  const { startTime, endTime, makesUpForId, ...rest } = form.getRawValue();
  return {
    ...rest,
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    makesUpForId: rest.kind === ExamKind.MakeUp ? makesUpForId || null : null,
    // A make-up is what its original is, and a rehearsal counts for nobody.
    isQualification: rest.kind === ExamKind.Regular && rest.isQualification,
  };
}

import {
  AbstractControl,
  FormControl,
  FormGroup,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { CreateExamInput, ExamDisclosure, ExamDto, ExamKind } from '@proxy/training-exams/exams';

export const EXAM_LABELS = {
  title: 'TrainingExams::DisplayName:Title',
  paperId: 'TrainingExams::DisplayName:PaperId',
  kind: 'TrainingExams::Exams:Kind',
  makesUpForId: 'TrainingExams::Exams:MakesUpFor',
  startTime: 'TrainingExams::DisplayName:StartTime',
  endTime: 'TrainingExams::DisplayName:EndTime',
  durationMinutes: 'TrainingExams::DisplayName:DurationMinutes',
  maxAttempts: 'TrainingExams::DisplayName:MaxAttempts',
  passMark: 'TrainingExams::DisplayName:PassMark',
  disclosure: 'TrainingExams::DisplayName:Disclosure',
};

const field = <T>(value: T, ...validators: ((c: AbstractControl) => ValidationErrors | null)[]) =>
  new FormControl(value, { nonNullable: true, validators });

const between = (min: number, max: number) => [
  Validators.required,
  Validators.min(min),
  Validators.max(max),
];

export function examForm() {
  const form = new FormGroup({
    title: field('', Validators.required, Validators.maxLength(128)),
    paperId: field('', Validators.required),
    kind: field<ExamKind>(ExamKind.Regular),
    makesUpForId: field(''),
    startTime: field<string | null>(null, Validators.required),
    endTime: field<string | null>(null, Validators.required),
    durationMinutes: field(60, ...between(1, 300)),
    maxAttempts: field(1, ...between(1, 5)),
    shuffleQuestions: field(true),
    shuffleOptions: field(true),
    passMark: field(60, ...between(0, 99_999.99)),
    disclosure: field<ExamDisclosure>(ExamDisclosure.OwnAnswers),
  });
  // Only a make-up says what it makes up for, and it must.
  form.controls.makesUpForId.addValidators(({ value }) =>
    form.controls.kind.value === ExamKind.MakeUp && !value ? { required: true } : null,
  );
  form.controls.kind.valueChanges.subscribe(() =>
    form.controls.makesUpForId.updateValueAndValidity(),
  );
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
  });
}

export function examInput(form: ExamForm): CreateExamInput {
  const { startTime, endTime, makesUpForId, ...rest } = form.getRawValue();
  return {
    ...rest,
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    makesUpForId: rest.kind === ExamKind.MakeUp ? makesUpForId || null : null,
  };
}

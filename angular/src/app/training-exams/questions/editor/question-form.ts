import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { QuestionContentDto, QuestionDto, QuestionKind } from '@proxy/training-exams/questions';
import { blankCount, joinAccepted, splitAccepted } from '../parts/blanks';
import { isChoice } from '../question-words';

export const MIN_OPTIONS = 2;
export const MAX_OPTIONS = 8;
const FIRST_OPTIONS = 4;

const text = (maxLength: number) =>
  new FormControl('', { nonNullable: true, validators: Validators.maxLength(maxLength) });
const required = (maxLength: number) =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(maxLength)],
  });
const texts = (values: readonly string[]) =>
  new FormArray(values.map(value => new FormControl(value, { nonNullable: true })));

export const QUESTION_LABELS = {
  categoryId: 'TrainingExams::DisplayName:CategoryId',
  stem: 'TrainingExams::DisplayName:Stem',
  tags: 'TrainingExams::DisplayName:Tags',
  legalBasis: 'TrainingExams::DisplayName:LegalBasis',
  explanation: 'TrainingExams::DisplayName:Explanation',
};

/** Holds what was typed for every kind, so that a change of kind loses nothing. */
export const questionForm = () =>
  new FormGroup({
    kind: new FormControl(QuestionKind.SingleChoice, { nonNullable: true }),
    categoryId: required(40),
    difficulty: new FormControl(3, { nonNullable: true }),
    tags: text(340),
    stem: required(4000),
    options: texts(Array.from({ length: FIRST_OPTIONS }, () => '')),
    right: new FormControl<number[]>([], { nonNullable: true }),
    isTrue: new FormControl<boolean | null>(null),
    blanks: texts([]),
    reference: text(4000),
    scoringPoints: text(10_000),
    legalBasis: text(500),
    explanation: text(2000),
  });

export type QuestionForm = ReturnType<typeof questionForm>;
export type QuestionValue = ReturnType<QuestionForm['getRawValue']>;

export function setTexts(list: FormArray<FormControl<string>>, values: readonly string[]): void {
  while (list.length > values.length) list.removeAt(list.length - 1, { emitEvent: false });
  while (list.length < values.length)
    list.push(new FormControl('', { nonNullable: true }), { emitEvent: false });
  list.setValue([...values]);
}

export function contentOf(value: QuestionValue): QuestionContentDto {
  const kind = value.kind;
  const blanks = kind === QuestionKind.FillIn ? value.blanks.slice(0, blankCount(value.stem)) : [];
  return {
    stem: value.stem.trim(),
    options: isChoice(kind) ? filled(value.options) : [],
    key: {
      options: isChoice(kind) ? value.right : [],
      isTrue: kind === QuestionKind.TrueFalse ? value.isTrue : null,
      // The generated type takes a list of lists for pairs.
      blanks: blanks.map(splitAccepted) as [string][],
      reference: kind === QuestionKind.ShortAnswer ? value.reference.trim() : null,
      scoringPoints: kind === QuestionKind.ShortAnswer ? lines(value.scoringPoints) : [],
    },
    legalBasis: value.legalBasis.trim(),
    explanation: value.explanation.trim(),
  };
}

export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[、,，;；\n]/)
      .map(tag => tag.trim())
      .filter(Boolean),
  ),
];

export function show(form: QuestionForm, question: QuestionDto): void {
  const { key, options, stem, legalBasis, explanation } = question.content ?? { stem: '', key: {} };
  setTexts(form.controls.options, options?.length ? options : ['', '', '', '']);
  setTexts(form.controls.blanks, (key?.blanks ?? []).map(joinAccepted));
  form.patchValue({
    kind: question.kind,
    categoryId: question.categoryId,
    difficulty: question.difficulty,
    tags: question.tags?.join('、'),
    stem,
    right: key?.options ?? [],
    isTrue: key?.isTrue ?? null,
    reference: key?.reference ?? '',
    scoringPoints: key?.scoringPoints?.join('\n') ?? '',
    legalBasis: legalBasis ?? '',
    explanation: explanation ?? '',
  });
  form.markAsPristine();
}

/** Empties what belongs to one question; kind, category, difficulty and tags stay for the next. */
export function next(form: QuestionForm): void {
  const { kind, categoryId, difficulty, tags, options } = form.getRawValue();
  setTexts(
    form.controls.options,
    options.map(() => ''),
  );
  setTexts(form.controls.blanks, []);
  form.reset({ kind, categoryId, difficulty, tags, options: options.map(() => '') });
}

/** Options left empty at the end were not needed; one in between is a mistake to be told. */
function filled(options: readonly string[]): string[] {
  const trimmed = options.map(option => option.trim());
  return trimmed.slice(
    0,
    trimmed.reduce((end, option, i) => (option ? i + 1 : end), 0),
  );
}

const lines = (typed: string) =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

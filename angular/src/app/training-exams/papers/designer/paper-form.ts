import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import {
  DrawRuleDto,
  MultipleChoiceRule,
  PaperDto,
  PaperQuestionDto,
  PaperSectionDto,
  PaperSectionInput,
  UpdatePaperInput,
} from '@proxy/training-exams/papers';
import { QuestionKind } from '@proxy/training-exams/questions';
import { sum, times } from '../points';

const MIN_POINTS = 0.01;
const MAX_POINTS = 999.99;
const MAX_QUESTIONS = 300;

const number = (value: number, min: number, max: number) =>
  new FormControl(value, {
    nonNullable: true,
    validators: [Validators.required, Validators.min(min), Validators.max(max)],
  });
const text = (value: string, maxLength: number, ...more: (typeof Validators.required)[]) =>
  new FormControl(value, {
    nonNullable: true,
    validators: [Validators.maxLength(maxLength), ...more],
  });

export const ruleForm = (rule: DrawRuleDto = {}) =>
  new FormGroup({
    categoryId: new FormControl(rule.categoryId ?? '', { nonNullable: true }),
    minDifficulty: new FormControl(rule.minDifficulty ?? null),
    maxDifficulty: new FormControl(rule.maxDifficulty ?? null),
    tag: text(rule.tag ?? '', 32),
    count: number(rule.count ?? 1, 1, MAX_QUESTIONS),
  });

export const sectionForm = (section: PaperSectionDto = {}) =>
  new FormGroup({
    title: text(section.title ?? '', 64, Validators.required),
    kind: new FormControl(section.kind ?? QuestionKind.SingleChoice, { nonNullable: true }),
    pointsEach: number(section.pointsEach ?? 1, MIN_POINTS, MAX_POINTS),
    questions: new FormControl<PaperQuestionDto[]>(section.questions ?? [], { nonNullable: true }),
    rules: new FormArray((section.rules ?? []).map(ruleForm)),
  });

export const paperForm = () =>
  new FormGroup({
    title: text('', 128, Validators.required),
    description: text('', 1000),
    multipleChoiceRule: new FormControl(MultipleChoiceRule.AllOrNothing, { nonNullable: true }),
    sections: new FormArray<SectionForm>([]),
  });

export type RuleForm = ReturnType<typeof ruleForm>;
export type SectionForm = ReturnType<typeof sectionForm>;
export type PaperForm = ReturnType<typeof paperForm>;
export type SectionValue = ReturnType<SectionForm['getRawValue']>;
export type PaperValue = ReturnType<PaperForm['getRawValue']>;

export function show(form: PaperForm, paper: PaperDto): void {
  const { title, description, multipleChoiceRule, sections = [] } = paper;
  form.controls.sections.clear({ emitEvent: false });
  for (const section of sections)
    form.controls.sections.push(sectionForm(section), { emitEvent: false });
  form.patchValue({ title, description, multipleChoiceRule });
  form.markAsPristine();
}

const sectionInput = (section: SectionValue): PaperSectionInput => ({
  title: section.title.trim(),
  kind: section.kind,
  pointsEach: section.pointsEach,
  questionIds: section.questions.flatMap(({ id }) => id ?? []),
  rules: section.rules.map(rule => ({
    ...rule,
    categoryId: rule.categoryId || null,
    tag: rule.tag.trim() || null,
  })),
});

export const paperInput = (value: PaperValue, concurrencyStamp: string): UpdatePaperInput => ({
  title: value.title.trim(),
  description: value.description.trim(),
  multipleChoiceRule: value.multipleChoiceRule,
  sections: value.sections.map(sectionInput),
  concurrencyStamp,
});

/** For asking the bank while typing: what is not filled in yet must not keep it from answering. */
export const trialSections = (value: PaperValue): PaperSectionInput[] =>
  value.sections.map(section => ({
    ...sectionInput({ ...section, rules: section.rules.map(possible) }),
    title: section.title.trim().slice(0, 64) || '—',
    pointsEach: 1,
  }));

const possible = (rule: SectionValue['rules'][number]) => ({
  ...rule,
  count: Math.min(Math.max(Math.trunc(rule.count ?? 1) || 1, 1), MAX_QUESTIONS),
});

export const questionCount = ({ questions, rules }: SectionValue): number =>
  questions.length + rules.reduce((total, rule) => total + (rule.count || 0), 0);

export const sectionPoints = (section: SectionValue): number =>
  times(section.pointsEach || 0, questionCount(section));

export const totalPoints = ({ sections }: PaperValue): number => sum(sections.map(sectionPoints));

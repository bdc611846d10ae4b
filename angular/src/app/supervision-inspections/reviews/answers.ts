import {
  ContactState,
  GradingInput,
  GradingRuleKind,
  PointsEntry,
} from '@proxy/supervision-inspections/grading';
import { ContactResultInput, GradeInput } from '@proxy/supervision-inspections/reviews';
import { ContactDto } from '@proxy/supervision-inspections/submissions';
import { GradingRule, PointsDirection } from '../grading/grading-rule';

export interface PointsAnswer {
  points: string;
  reason: string;
}

export interface ContactAnswer {
  id: string;
  state: ContactState;
  score: string;
}

/** What a reviewer ticks and types; numbers as typed. */
export interface Answers {
  /** Met criteria, or missing parts; null while nobody has looked. */
  ticked: readonly string[] | null;
  scores: readonly string[];
  done: string;
  due: string;
  /** '' is "reported without a prize"; null while nothing is chosen. */
  prize: string | null;
  points: readonly PointsAnswer[];
  contacts: readonly ContactAnswer[];
}

export type GradeAnswers = Omit<
  GradeInput,
  'indicatorId' | 'organizationUnitId' | 'acceptSubmitted' | 'concurrencyStamp'
>;

/** Begins with what was found before, if anything. */
export function answersOf(
  found: GradingInput | undefined,
  contacts: readonly ContactDto[],
): Answers {
  return {
    ticked: found?.metCriteria ?? found?.missingParts ?? null,
    scores: found?.scores?.length ? found.scores.map(String) : [''],
    done: text(found?.completion?.done),
    due: text(found?.completion?.due),
    prize: found?.award ? (found.award.prize ?? '') : null,
    points:
      found?.points?.map(entry => ({
        points: text(entry.points),
        reason: entry.reason ?? '',
      })) ?? [],
    contacts: contacts.map(({ id, state, score }) => ({
      id: id ?? '',
      state: state ?? ContactState.NotCalled,
      score: text(score),
    })),
  };
}

/** What is sent for them: only what the rule asks for; what is left open is null. */
export function gradeAnswers(rule: GradingRule, answers: Answers, survey: boolean): GradeAnswers {
  const contacts = survey ? answers.contacts.map(contactResult) : null;
  switch (rule.kind) {
    case GradingRuleKind.CriteriaCount:
      return { contacts, metCriteria: among(rule.criteria, answers.ticked) };
    case GradingRuleKind.MissingItems:
      return { contacts, missingParts: among(rule.parts, answers.ticked) };
    case GradingRuleKind.AverageScore:
      return survey ? { contacts } : { contacts, scores: numbers(answers.scores) };
    case GradingRuleKind.CompletionRatio:
      return { contacts, completion: completion(answers) };
    case GradingRuleKind.Award:
      return { contacts, award: answers.prize === null ? null : { prize: answers.prize || null } };
    case GradingRuleKind.Points:
      return { contacts, points: answers.points.filter(isEntered).map(pointsEntry) };
  }
}

export const pointsSign = (direction: PointsDirection): string =>
  direction === PointsDirection.Deduction ? '−' : '+';

const text = (value: number | null | undefined): string => (value == null ? '' : `${value}`);

const isEntered = ({ points, reason }: PointsAnswer): boolean =>
  Boolean(points.trim() || reason.trim());

// A rule that was amended meanwhile no longer knows what was ticked before.
const among = (names: readonly string[], ticked: readonly string[] | null): string[] | null =>
  ticked && ticked.filter(name => names.includes(name));

const pointsEntry = ({ points, reason }: PointsAnswer): PointsEntry => ({
  points: number(points) ?? 0,
  reason: reason.trim(),
});

function contactResult({ id, state, score }: ContactAnswer): ContactResultInput {
  return { id, state, score: state === ContactState.Reached ? number(score) : null };
}

function completion({ done, due }: Answers) {
  const [doneCount, dueCount] = [number(done), number(due)];
  return doneCount === null || dueCount === null ? null : { done: doneCount, due: dueCount };
}

function numbers(texts: readonly string[]): number[] | null {
  const given = texts.map(number).filter(value => value !== null);
  return given.length ? given : null;
}

function number(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() && !Number.isNaN(value) ? value : null;
}

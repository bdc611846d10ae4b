import {
  ContactState,
  GradingInput,
  GradingModifiers,
  GradingRuleKind,
  SurveyedContact,
} from '@proxy/supervision-inspections/grading';
import { GradingRule } from './grading-rule';

/** What somebody ticks and types to see what a rule would give; texts as typed. */
export interface TryOut {
  nothingSubmitted: boolean;
  daysLate: string;
  /** Ticked criteria, or ticked missing parts. */
  ticked: readonly string[];
  scores: string;
  done: string;
  due: string;
  prize: string;
  points: string;
  reached: string;
  unreachable: string;
}

export const EMPTY_TRY_OUT: TryOut = {
  nothingSubmitted: false,
  daysLate: '0',
  ticked: [],
  scores: '',
  done: '',
  due: '',
  prize: '',
  points: '',
  reached: '',
  unreachable: '0',
};

const MAX_CONTACTS = 200;

/** Scores as people list them: "88，92.5 79". */
export function numbersIn(text: string): number[] {
  return text
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
    .map(Number)
    .filter(value => !Number.isNaN(value));
}

/** The grading input for the answers; what is left empty is "not known yet", as in a review. */
export function gradingInput(
  rule: GradingRule,
  modifiers: GradingModifiers,
  answers: TryOut,
  reason: string,
): GradingInput {
  const common = {
    nothingSubmitted: answers.nothingSubmitted,
    daysLate: whole(answers.daysLate) ?? 0,
    contacts: modifiers.contactSurvey ? contacts(rule, answers) : null,
  };
  return { ...common, ...ofRule(rule, answers, reason) };
}

function ofRule(rule: GradingRule, answers: TryOut, reason: string): GradingInput {
  switch (rule.kind) {
    case GradingRuleKind.CriteriaCount:
      return { metCriteria: among(rule.criteria, answers.ticked) };
    case GradingRuleKind.MissingItems:
      return { missingParts: among(rule.parts, answers.ticked) };
    case GradingRuleKind.AverageScore:
      return { scores: numbersIn(answers.scores) };
    case GradingRuleKind.CompletionRatio:
      return { completion: completion(answers) };
    case GradingRuleKind.Award:
      return { award: { prize: rule.prizes.includes(answers.prize) ? answers.prize : null } };
    case GradingRuleKind.Points:
      return { points: numbersIn(answers.points).map(points => ({ points, reason })) };
  }
}

function completion({ done, due }: TryOut) {
  const [doneCount, dueCount] = [whole(done), whole(due)];
  return doneCount === null || dueCount === null ? null : { done: doneCount, due: dueCount };
}

/** With an average the contacts reached bring the scores, otherwise only their number counts. */
function contacts(rule: GradingRule, answers: TryOut): SurveyedContact[] {
  const reached: SurveyedContact[] =
    rule.kind === GradingRuleKind.AverageScore
      ? numbersIn(answers.scores).map(score => ({ state: ContactState.Reached, score }))
      : times(answers.reached, { state: ContactState.Reached });
  return [...reached, ...times(answers.unreachable, { state: ContactState.Unreachable })];
}

const times = (count: string, contact: SurveyedContact): SurveyedContact[] =>
  Array.from({ length: Math.min(whole(count) ?? 0, MAX_CONTACTS) }, () => contact);

const among = (names: readonly string[], ticked: readonly string[]): string[] =>
  ticked.filter(name => names.includes(name));

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

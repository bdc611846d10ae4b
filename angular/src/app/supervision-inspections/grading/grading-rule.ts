import { Grade, GradingRuleKind } from '@proxy/supervision-inspections/grading';

/** Two thirds is 2/3, never 0.6667. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

export enum PointsDirection {
  Bonus = 1,
  Deduction = 2,
}

export interface CriteriaCountRule {
  kind: GradingRuleKind.CriteriaCount;
  criteria: readonly string[];
  /** By number met, from none to all; null is {@link defaultGrades}. */
  grades: readonly Grade[] | null;
}

export interface AverageScoreRule {
  kind: GradingRuleKind.AverageScore;
  excellentFrom: number;
  goodFrom: number;
  mediumFrom: number;
}

export interface CompletionRatioRule {
  kind: GradingRuleKind.CompletionRatio;
  excellentFrom: Fraction;
  goodFrom: Fraction;
}

export interface MissingItemsRule {
  kind: GradingRuleKind.MissingItems;
  parts: readonly string[];
}

export interface AwardRule {
  kind: GradingRuleKind.Award;
  /** From the highest down. */
  prizes: readonly string[];
}

export interface PointsRule {
  kind: GradingRuleKind.Points;
  direction: PointsDirection;
}

/** The generated client knows only `kind`; a number that is not filled in yet is NaN. */
export type GradingRule =
  | CriteriaCountRule
  | AverageScoreRule
  | CompletionRatioRule
  | MissingItemsRule
  | AwardRule
  | PointsRule;

export type RuleOf<K extends GradingRuleKind> = Extract<GradingRule, { kind: K }>;

export const MAX_NAMES = 20;
export const MAX_NAME_LENGTH = 100;

const NEW_RULES: { [K in GradingRuleKind]: RuleOf<K> } = {
  [GradingRuleKind.CriteriaCount]: {
    kind: GradingRuleKind.CriteriaCount,
    criteria: [''],
    grades: null,
  },
  [GradingRuleKind.AverageScore]: {
    kind: GradingRuleKind.AverageScore,
    excellentFrom: 90,
    goodFrom: 85,
    mediumFrom: 70,
  },
  [GradingRuleKind.CompletionRatio]: {
    kind: GradingRuleKind.CompletionRatio,
    excellentFrom: { numerator: 1, denominator: 1 },
    goodFrom: { numerator: 2, denominator: 3 },
  },
  [GradingRuleKind.MissingItems]: { kind: GradingRuleKind.MissingItems, parts: [''] },
  [GradingRuleKind.Award]: { kind: GradingRuleKind.Award, prizes: [''] },
  [GradingRuleKind.Points]: { kind: GradingRuleKind.Points, direction: PointsDirection.Bonus },
};

export const newRule = (kind: GradingRuleKind): GradingRule => NEW_RULES[kind];

export function ruleOf<K extends GradingRuleKind>(
  rule: { kind?: GradingRuleKind } | null | undefined,
  kind: K,
): RuleOf<K> | null {
  return rule?.kind === kind ? (rule as RuleOf<K>) : null;
}

/** All met 优, one short 良, none 差, between 中. */
export function defaultGrades(count: number): Grade[] {
  return Array.from({ length: count + 1 }, (_, met) => {
    if (met === count) return Grade.Excellent;
    if (met === 0) return Grade.Poor;
    return met === count - 1 ? Grade.Good : Grade.Medium;
  });
}

/** Why the rule cannot be sent yet, as localization key; whether it makes sense, the server says. */
export function ruleProblem(rule: GradingRule): string | null {
  const names = namesOf(rule);
  if (names?.length === 0) return 'SupervisionInspections::Plans:Rule.NoNames';
  if (names?.some(name => !name.trim())) return 'SupervisionInspections::Plans:Rule.BlankName';
  return numbersOf(rule).some(Number.isNaN) ? 'SupervisionInspections::Plans:Rule.NoNumber' : null;
}

/** As it is sent: without blanks around the names. */
export function trimmed(rule: GradingRule): GradingRule {
  const trim = (names: readonly string[]) => names.map(name => name.trim());
  switch (rule.kind) {
    case GradingRuleKind.CriteriaCount:
      return { ...rule, criteria: trim(rule.criteria) };
    case GradingRuleKind.MissingItems:
      return { ...rule, parts: trim(rule.parts) };
    case GradingRuleKind.Award:
      return { ...rule, prizes: trim(rule.prizes) };
    default:
      return rule;
  }
}

function namesOf(rule: GradingRule): readonly string[] | null {
  switch (rule.kind) {
    case GradingRuleKind.CriteriaCount:
      return rule.criteria;
    case GradingRuleKind.MissingItems:
      return rule.parts;
    case GradingRuleKind.Award:
      return rule.prizes;
    default:
      return null;
  }
}

function numbersOf(rule: GradingRule): number[] {
  switch (rule.kind) {
    case GradingRuleKind.AverageScore:
      return [rule.excellentFrom, rule.goodFrom, rule.mediumFrom];
    case GradingRuleKind.CompletionRatio:
      return [rule.excellentFrom, rule.goodFrom].flatMap(f => [f.numerator, f.denominator]);
    default:
      return [];
  }
}

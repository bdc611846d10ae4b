import { Grade, GradingRuleKind } from '@proxy/supervision-inspections/grading';
import { defaultGrades, newRule, ruleOf, ruleProblem, trimmed } from './grading-rule';

const criteria = (...names: string[]) =>
  ({ kind: GradingRuleKind.CriteriaCount, criteria: names, grades: null }) as const;

describe('A grading rule', () => {
  it('gives 优 for all, 良 for one short, 差 for none and 中 between', () => {
    const { Poor, Medium, Good, Excellent } = Grade;
    expect(defaultGrades(4)).toEqual([Poor, Medium, Medium, Good, Excellent]);
  });

  it('with one criterion knows only 优 and 差', () => {
    expect(defaultGrades(1)).toEqual([Grade.Poor, Grade.Excellent]);
  });

  it('is not sent with an empty line', () => {
    expect(ruleProblem(criteria('有部署', ' '))).toContain('BlankName');
    expect(ruleProblem(criteria('有部署'))).toBeNull();
  });

  it('is not sent without names', () => {
    expect(ruleProblem({ kind: GradingRuleKind.Award, prizes: [] })).toContain('NoNames');
  });

  it('is not sent with a number missing', () => {
    const rule = {
      kind: GradingRuleKind.CompletionRatio,
      excellentFrom: { numerator: 1, denominator: 1 },
      goodFrom: { numerator: 2, denominator: NaN },
    } as const;
    expect(ruleProblem(rule)).toContain('NoNumber');
  });

  it('loses blanks around its names when sent', () => {
    expect(trimmed(criteria(' 有部署 '))).toEqual(criteria('有部署'));
  });

  it('is read by its kind', () => {
    const rule = newRule(GradingRuleKind.AverageScore);
    expect(ruleOf(rule, GradingRuleKind.AverageScore)?.goodFrom).toBe(85);
    expect(ruleOf(rule, GradingRuleKind.Award)).toBeNull();
  });
});

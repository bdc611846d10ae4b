import { ContactState, GradingRuleKind } from '@proxy/supervision-inspections/grading';
import { newRule } from './grading-rule';
import { EMPTY_TRY_OUT, gradingInput, numbersIn } from './try-out';

const average = newRule(GradingRuleKind.AverageScore);
const ratio = newRule(GradingRuleKind.CompletionRatio);

describe('Trying a rule', () => {
  it('reads scores however they are listed', () => {
    expect(numbersIn('88，92.5 79、x;60')).toEqual([88, 92.5, 79, 60]);
  });

  it('sends only ticks that the rule still names', () => {
    const rule = { kind: GradingRuleKind.MissingItems, parts: ['有督察'] } as const;
    const answers = { ...EMPTY_TRY_OUT, ticked: ['有督察', '改过名的'] };
    expect(gradingInput(rule, {}, answers, '试算').missingParts).toEqual(['有督察']);
  });

  it('does not take an empty number for zero', () => {
    const answers = { ...EMPTY_TRY_OUT, due: '6' };
    expect(gradingInput(ratio, {}, answers, '').completion).toBeNull();
    expect(gradingInput(ratio, {}, { ...answers, done: '0' }, '').completion).toEqual({
      done: 0,
      due: 6,
    });
  });

  it('gives the scores to the contacts reached when they are surveyed', () => {
    const answers = { ...EMPTY_TRY_OUT, scores: '90 80', unreachable: '1' };
    expect(gradingInput(average, { contactSurvey: true }, answers, '').contacts).toEqual([
      { state: ContactState.Reached, score: 90 },
      { state: ContactState.Reached, score: 80 },
      { state: ContactState.Unreachable },
    ]);
  });

  it('leaves contacts out when none are surveyed', () => {
    expect(gradingInput(average, {}, EMPTY_TRY_OUT, '').contacts).toBeNull();
  });

  it('gives every amount of points a reason', () => {
    const rule = newRule(GradingRuleKind.Points);
    const answers = { ...EMPTY_TRY_OUT, points: '2 0.5' };
    expect(gradingInput(rule, {}, answers, '试算').points).toEqual([
      { points: 2, reason: '试算' },
      { points: 0.5, reason: '试算' },
    ]);
  });
});

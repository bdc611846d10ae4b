import { ContactState, GradingRuleKind } from '@proxy/supervision-inspections/grading';
import { GradingRule, newRule } from '../grading/grading-rule';
import { Answers, answersOf, gradeAnswers } from './answers';

const nothing = answersOf(undefined, []);
const sent = (rule: GradingRule, change: Partial<Answers>, survey = false) =>
  gradeAnswers(rule, { ...nothing, ...change }, survey);

const criteria: GradingRule = {
  kind: GradingRuleKind.CriteriaCount,
  criteria: ['甲', '乙'],
  grades: null,
};

describe("A reviewer's findings", () => {
  it('are unknown until somebody looked, and then may be none', () => {
    expect(sent(criteria, {}).metCriteria).toBeNull();
    expect(sent(criteria, { ticked: [] }).metCriteria).toEqual([]);
  });

  it('leave out criteria that an amendment took away', () => {
    expect(sent(criteria, { ticked: ['甲', '丙'] }).metCriteria).toEqual(['甲']);
  });

  it('are the scores of all reviewers who gave one', () => {
    const rule = newRule(GradingRuleKind.AverageScore);
    expect(sent(rule, { scores: ['88', '', '92.5'] }).scores).toEqual([88, 92.5]);
    expect(sent(rule, { scores: [''] }).scores).toBeNull();
  });

  it('take the scores from the contacts when they were surveyed', () => {
    const contacts = [
      { id: 'a', state: ContactState.Reached, score: '90' },
      { id: 'b', state: ContactState.Unreachable, score: '70' },
    ];
    expect(sent(newRule(GradingRuleKind.AverageScore), { contacts }, true)).toEqual({
      contacts: [
        { id: 'a', state: ContactState.Reached, score: 90 },
        { id: 'b', state: ContactState.Unreachable, score: null },
      ],
    });
  });

  it('need both numbers of a completion', () => {
    const rule = newRule(GradingRuleKind.CompletionRatio);
    expect(sent(rule, { done: '2' }).completion).toBeNull();
    expect(sent(rule, { done: '2', due: '3' }).completion).toEqual({ done: 2, due: 3 });
  });

  it('tell no prize from nothing chosen', () => {
    const rule = newRule(GradingRuleKind.Award);
    expect(sent(rule, {}).award).toBeNull();
    expect(sent(rule, { prize: '' }).award).toEqual({ prize: null });
    expect(sent(rule, { prize: '一等奖' }).award).toEqual({ prize: '一等奖' });
  });

  it('have points with their reasons, without blank lines', () => {
    const points = [
      { points: '2', reason: '典型经验' },
      { points: '', reason: '' },
    ];
    expect(sent(newRule(GradingRuleKind.Points), { points }).points).toEqual([
      { points: 2, reason: '典型经验' },
    ]);
  });

  it('begin with what was found before', () => {
    const found = { metCriteria: ['乙'], completion: { done: 1, due: 4 }, award: { prize: null } };
    const contact = { id: 'a', state: ContactState.Reached, score: 80 };
    const { ticked, done, due, prize, contacts } = answersOf(found, [contact]);
    expect([ticked, done, due, prize, contacts]).toEqual([
      ['乙'],
      '1',
      '4',
      '',
      [{ id: 'a', state: ContactState.Reached, score: '80' }],
    ]);
  });
});

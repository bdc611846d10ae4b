import { QuestionKind } from '@proxy/training-exams/questions';
import { answerByChoice, answerOfBlanks, blanksOf, toggled } from './answers';
import { PaperQuestion, questionsOf } from './paper';

const item = (ordinal: number, kind: QuestionKind, options: string[]) => ({
  ordinal,
  section: 1,
  kind,
  points: 2,
  stem: `s${ordinal}`,
  options,
});

const shown = questionsOf(
  {
    title: '',
    description: '',
    multipleChoiceRule: 1,
    totalPoints: 6,
    sections: [{ order: 1, title: '一', kind: QuestionKind.SingleChoice, pointsEach: 2 }],
    items: [
      item(1, QuestionKind.SingleChoice, ['甲', '乙', '丙']),
      item(2, QuestionKind.MultipleChoice, ['甲', '乙', '丙']),
      item(3, QuestionKind.TrueFalse, []),
    ],
  },
  [
    { ordinal: 2, options: [2, 0, 1] },
    { ordinal: 3, options: [] },
    { ordinal: 1, options: [1, 2, 0] },
  ],
);
const [multiple, judgement, single] = shown as [PaperQuestion, PaperQuestion, PaperQuestion];

describe('Questions and answers', () => {
  it('are shown in the order of the attempt, lettered as shown', () => {
    expect(shown.map(({ number, stem }) => `${number} ${stem}`)).toEqual(['1 s2', '2 s3', '3 s1']);
    expect(single.options.map(({ letter, text }) => letter + text)).toEqual(['A乙', 'B丙', 'C甲']);
  });

  it('name options by their place in the paper, whatever order they are shown in', () => {
    expect(answerByChoice(single, '', 0)).toBe('1');
    expect(answerByChoice(single, '1', 2)).toBe('0');
    expect(answerByChoice(multiple, '0', 0)).toBe('0,2');
    expect(answerByChoice(multiple, '0,2', 0)).toBe('0');
  });

  it('know no option that is not there', () => {
    expect(answerByChoice(single, '', 3)).toBeUndefined();
    expect(answerByChoice(judgement, '', 2)).toBeUndefined();
  });

  it('judge with words', () => {
    expect([0, 1].map(place => answerByChoice(judgement, '', place))).toEqual(['true', 'false']);
  });

  it('list positions ascending', () => {
    expect(toggled('10', 2)).toBe('2,10');
    expect(toggled('2', 2)).toBe('');
  });

  it('keep each blank in its place, and are none when all are empty', () => {
    expect(answerOfBlanks(['', '三十'])).toBe('["","三十"]');
    expect(blanksOf('["","三十"]', 2)).toEqual(['', '三十']);
    expect(blanksOf('', 2)).toEqual(['', '']);
    expect(answerOfBlanks([' ', ''])).toBe('');
  });
});

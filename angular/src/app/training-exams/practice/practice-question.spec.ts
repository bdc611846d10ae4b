import { QuestionKind } from '@proxy/training-exams/questions';
import { NOTHING_YET, counted, shownQuestion } from './practice-question';

describe('A question to practise', () => {
  it('is shown as on the exam page, without points', () => {
    const shown = shownQuestion(
      { kind: QuestionKind.MultipleChoice, stem: '?', options: ['x', 'y'] },
      2,
    );
    expect(shown).toMatchObject({ number: 3, points: 0 });
    expect(shown.options[1]).toEqual({ position: 1, letter: 'B', text: 'y' });
  });

  it('counts as right or wrong only where that can be judged', () => {
    const tally = [true, false, null].reduce(counted, NOTHING_YET);
    expect(tally).toEqual({ answered: 3, judged: 2, right: 1 });
  });
});

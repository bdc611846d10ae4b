import { QuestionKind } from '@proxy/training-exams/questions';
import { answerWords, numberWords } from './answer-words';

const words = (key: string, ...values: string[]) => [key, ...values].join(' ');

describe('What a candidate answered', () => {
  it.each([
    [QuestionKind.SingleChoice, '2', 'C'],
    [QuestionKind.MultipleChoice, '0,2', 'AC'],
    [QuestionKind.ShortAnswer, '2', '2'],
    [QuestionKind.FillIn, '["五","十"]', '五；十'],
    [QuestionKind.TrueFalse, 'true', 'TrainingExams::Judgement.true'],
    [QuestionKind.ShortAnswer, '', ''],
  ])('to a question of kind %i as %s reads %s', (kind, answer, text) => {
    expect(answerWords(kind, answer, words)).toBe(text);
  });

  it('is spoken of by the number that was seen, beside that of the paper where it is another', () => {
    expect(numberWords({ ordinal: 3, number: 3 }, words)).toBe('TrainingExams::Desk:Nth 3');
    expect(numberWords({ ordinal: 3, number: 7 }, words)).toBe('TrainingExams::Desk:NthSeen 7 3');
  });
});

import { QuestionKind } from '@proxy/training-exams/questions';
import { answerWords, keyWords } from './answer-words';

const words = (key: string) => key;

describe('An answer in words', () => {
  it('shows positions of options as letters', () => {
    expect(answerWords(QuestionKind.MultipleChoice, '2,0', words)).toBe('AC');
    expect(keyWords(QuestionKind.SingleChoice, { options: [1] }, words)).toBe('B');
  });

  it('names a judgement', () => {
    expect(answerWords(QuestionKind.TrueFalse, 'false', words)).toBe(
      'TrainingExams::Judgement.false',
    );
  });

  it('keeps the place of a blank that was left out', () => {
    expect(answerWords(QuestionKind.FillIn, '["十五","","3%"]', words)).toBe('十五；—；3%');
  });

  it('is empty where nothing was answered', () => {
    expect(answerWords(QuestionKind.SingleChoice, '', words)).toBe('');
  });
});

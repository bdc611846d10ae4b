import { QuestionWeakness } from '@proxy/training-exams/results';
import { bandNames, percent, weaknessNames } from './result-words';

const TOO_HARD_AND_FLAT = QuestionWeakness.TooHard | QuestionWeakness.DoesNotDiscriminate;

describe('Results in words', () => {
  it('write a share in percent without a tail of zeros', () => {
    expect(percent(0.8765)).toBe('87.65%');
    expect(percent(1)).toBe('100%');
    expect(percent(null)).toBe('—');
  });

  it('name ten bands of the total', () => {
    expect(bandNames()).toHaveLength(10);
    expect(bandNames()[9]).toBe('90–100%');
  });

  it('name every reason why a question is weak', () => {
    expect(weaknessNames(QuestionWeakness.None)).toEqual([]);
    expect(weaknessNames(TOO_HARD_AND_FLAT)).toEqual([
      'TrainingExams::Enum:QuestionWeakness.1',
      'TrainingExams::Enum:QuestionWeakness.4',
    ]);
  });
});

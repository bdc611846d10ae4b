import { QuestionKind } from '@proxy/training-exams/questions';
import { keyFields, typedKey } from './new-key';

describe('Another key', () => {
  it('is typed as letters for choices', () => {
    const item = { kind: QuestionKind.MultipleChoice, stem: '下列哪些' };
    expect(keyFields(item, String).map(({ key }) => key)).toEqual(['key']);
    expect(typedKey(item, { key: 'c a' }).options).toEqual([0, 2]);
  });

  it('is chosen for a judgement', () => {
    const item = { kind: QuestionKind.TrueFalse };
    expect(keyFields(item, String)[0]?.options).toHaveLength(2);
    expect(typedKey(item, { key: 'false' }).isTrue).toBe(false);
    expect(typedKey(item, { key: '' }).isTrue).toBeNull();
  });

  it('has a line for each blank', () => {
    const item = { kind: QuestionKind.FillIn, stem: '自____起____日内' };
    expect(keyFields(item, String).map(({ key }) => key)).toEqual(['blank0', 'blank1']);
    expect(typedKey(item, { blank0: '收到|送达', blank1: '15' }).blanks).toEqual([
      ['收到', '送达'],
      ['15'],
    ]);
  });

  it('is nothing that a short answer has', () => {
    expect(keyFields({ kind: QuestionKind.ShortAnswer }, String)).toEqual([]);
  });
});

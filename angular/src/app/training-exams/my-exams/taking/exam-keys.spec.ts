import { actOf } from './exam-keys';

const press = (key: string, isTyping = false, ctrlKey = false) =>
  actOf({ key, ctrlKey, altKey: false, metaKey: false }, isTyping);

describe('A key on the exam page', () => {
  it.each(['3', 'c', 'C'])('%s chooses the third option', key => {
    expect(press(key)).toEqual({ kind: 'choose', place: 2 });
  });

  it('leads to the next question and back', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'move', step: 1 });
    expect(press('PageUp')).toEqual({ kind: 'move', step: -1 });
  });

  it('marks a doubt', () => {
    expect(press('u')).toEqual({ kind: 'unsure' });
  });

  it('is text in a text field, but for the keys that turn pages', () => {
    expect(['1', 'a', 'u', '?', 'ArrowLeft'].map(key => press(key, true))).toEqual(
      Array(5).fill(undefined),
    );
    expect(press('PageDown', true)).toEqual({ kind: 'move', step: 1 });
  });

  it('belongs to the browser together with Ctrl', () => {
    expect(press('a', false, true)).toBeUndefined();
  });
});

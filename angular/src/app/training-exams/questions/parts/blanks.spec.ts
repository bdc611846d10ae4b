import { aroundBlanks, blankCount, joinAccepted, splitAccepted } from './blanks';

describe('Blanks', () => {
  it('are four underscores or more', () => {
    expect(aroundBlanks('应当在____日内，由______作出')).toEqual(['应当在', '日内，由', '作出']);
    expect(blankCount('a_b___c')).toBe(0);
  });

  it('accept several texts, half or full bars between', () => {
    expect(splitAccepted('三十| 30｜卅')).toEqual(['三十', '30', '卅']);
  });

  it('keep a bar that belongs to a text', () => {
    const texts = ['甲|乙', 'c\\d'];
    expect(splitAccepted(joinAccepted(texts))).toEqual(texts);
  });
});

import { lettersOf, readLetters, splitOptions, withoutOption } from './option-texts';

describe('Options', () => {
  it('are taken over from a pasted list, without letters and empty lines', () => {
    expect(splitOptions('A. 警告\nB、罚款\r\n\n(C) 行政拘留\n没收')).toEqual([
      '警告',
      '罚款',
      '行政拘留',
      '没收',
    ]);
  });

  it('keep a word that only begins with a letter', () => {
    expect(splitOptions('CA证书')).toEqual(['CA证书']);
  });

  it('are named by letters in any writing and order', () => {
    expect(readLetters('d、ＡC')).toEqual([0, 2, 3]);
    expect(readLetters('')).toEqual([]);
    expect(lettersOf([3, 0])).toBe('AD');
  });

  it('keep their answer when one of them is removed', () => {
    expect(withoutOption([0, 1, 3], 1)).toEqual([0, 2]);
  });
});

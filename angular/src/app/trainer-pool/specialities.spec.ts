import { specialitiesOf, specialitiesText } from './specialities';

describe('specialitiesOf', () => {
  it('takes every usual way of listing words, and each word once', () => {
    expect(specialitiesOf(' 行政处罚、行政许可，执法文书; 行政处罚 ')).toEqual([
      '行政处罚',
      '行政许可',
      '执法文书',
    ]);
  });

  it('finds nothing in blanks', () => {
    expect(specialitiesOf(' 、 ')).toEqual([]);
  });

  it('reads back what it shows', () => {
    expect(specialitiesOf(specialitiesText(['市场监管', '城市管理']))).toEqual([
      '市场监管',
      '城市管理',
    ]);
  });
});

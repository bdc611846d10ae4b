import { meanOf } from './pool-words';

describe('meanOf', () => {
  it('is the mean of the three questions to one decimal', () => {
    expect(meanOf({ answers: 5, content: 4.5, delivery: 4, usefulness: 5 })).toBe('4.5');
  });

  it('is nothing while too few have answered', () => {
    expect(meanOf({ answers: 4, content: null, delivery: null, usefulness: null })).toBeNull();
    expect(meanOf(undefined)).toBeNull();
  });
});

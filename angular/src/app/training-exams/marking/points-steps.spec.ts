import { pointsSteps, startsPoints } from './points-steps';

describe('Points to press', () => {
  it('are each whole one of a small question, and the most in any case', () => {
    expect(pointsSteps(4)).toEqual([0, 1, 2, 3, 4]);
    expect(pointsSteps(2.5)).toEqual([0, 1, 2, 2.5]);
  });

  it('are even steps of a large one', () => {
    expect(pointsSteps(20)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
    expect(pointsSteps(15)).toEqual([0, 1.5, 3, 4.5, 6, 7.5, 9, 10.5, 12, 13.5, 15]);
  });
});

describe('A digit', () => {
  it('goes to the points unless it is typed into a field', () => {
    expect(startsPoints('7', document.body)).toBe(true);
    expect(startsPoints('7', document.createElement('textarea'))).toBe(false);
    expect(startsPoints('a', document.body)).toBe(false);
  });
});

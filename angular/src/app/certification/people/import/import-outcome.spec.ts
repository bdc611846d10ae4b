import { ImportRunKind, ImportRunState } from '@proxy/certification/people';
import { ImportMode } from '@proxy/platform/excel';
import { isOver, outcomeOf, percentOf } from './import-outcome';

describe('An import', () => {
  it('is over when it is done or failed', () => {
    expect(isOver({ state: ImportRunState.Saving })).toBe(false);
    expect(isOver({ state: ImportRunState.Done })).toBe(true);
    expect(isOver({ state: ImportRunState.Failed })).toBe(true);
  });

  it('of photos tells the same things as one of people', () => {
    const photos = { totalCount: 4, matchedCount: 1, savedCount: 1, problemCount: 3 };
    expect(
      outcomeOf({ kind: ImportRunKind.Photos, mode: ImportMode.GoodRows, photos }),
    ).toMatchObject({ total: 4, good: 1, errorCount: 3, importedCount: 1, isDry: false });
    const people = { totalRows: 9, goodRows: 1, badRows: 8, errorCount: 9, importedCount: 0 };
    expect(outcomeOf({ mode: ImportMode.DryRun, people })).toMatchObject({
      total: 9,
      good: 1,
      errorCount: 9,
      isDry: true,
    });
  });

  it('has a share of its work done where it is counted', () => {
    expect(percentOf({ done: 4999, total: 10_000 })).toBe(49);
    expect(percentOf({ done: 0, total: 0 })).toBeNull();
  });
});

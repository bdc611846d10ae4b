import { TestBed } from '@angular/core/testing';
import { ReviewService } from '@proxy/supervision-inspections/reviews';
import { of } from 'rxjs';
import { ReviewQueue } from './review-queue';

function queue() {
  const asked: Record<string, unknown>[] = [];
  const items = ['a', 'b', 'c'].map(indicatorId => ({ indicatorId, organizationUnitId: 'u' }));
  const getList = (input: Record<string, unknown>) => {
    asked.push(input);
    return of({ totalCount: items.length, items });
  };
  TestBed.configureTestingModule({
    providers: [{ provide: ReviewService, useValue: { getList } }],
  });
  return { queue: TestBed.inject(ReviewQueue), asked };
}

const cell = (indicatorId: string) => ({ indicatorId, unitId: 'u' });

describe('The review queue', () => {
  it('asks for what waits for the bureau, unless a stage is named', () => {
    const { queue: reviews, asked } = queue();
    const page = { skipCount: 0, maxResultCount: 20 };
    reviews.page(page).subscribe();
    reviews.page({ ...page, stage: '4' }).subscribe();
    reviews.page({ ...page, stage: 'all' }).subscribe();
    expect(asked).toEqual([{ ...page, onlyToDo: true }, { ...page, stage: '4' }, page]);
  });

  it('knows the neighbours of a cell', () => {
    const { queue: reviews } = queue();
    reviews.enter(cell('b'), {});
    expect([reviews.previous(), reviews.next(), reviews.place()]).toEqual([
      cell('a'),
      cell('c'),
      { at: 2, of: 3 },
    ]);
  });

  it('ends at its ends', () => {
    const { queue: reviews } = queue();
    reviews.enter(cell('c'), {});
    expect(reviews.next()).toBeNull();
  });

  it('keeps its order while somebody works through it, and begins anew for another list', () => {
    const { queue: reviews, asked } = queue();
    reviews.enter(cell('a'), { stage: '1' });
    reviews.enter(cell('b'), { stage: '1' });
    expect(asked.length).toBe(1);
    reviews.enter(cell('b'), { stage: '3' });
    expect(asked.length).toBe(2);
  });

  it('has no neighbours for a cell outside of it', () => {
    const { queue: reviews } = queue();
    reviews.enter(cell('z'), {});
    expect([reviews.previous(), reviews.next(), reviews.place()]).toEqual([null, null, null]);
  });
});

import { PagedResultDto } from '@abp/ng.core';
import { Injectable, computed, inject, signal } from '@angular/core';
import { Params } from '@angular/router';
import {
  GetReviewQueueInput,
  ReviewQueueItemDto,
  ReviewService,
} from '@proxy/supervision-inspections/reviews';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ListQuery } from '@shared/data-list/list-query';
import { EMPTY, Observable, catchError, map } from 'rxjs';

export const DEFAULT_SORTING = 'deadline asc';
/** Instead of what waits for the bureau. */
export const ALL_STAGES = 'all';

const FILTERS = ['planId', 'indicatorId', 'organizationUnitId', 'stage', 'onlyOverdue'] as const;
const MOST = 1000;

export interface Cell {
  indicatorId: string;
  unitId: string;
}

/** The list that somebody works through: what was found when they began, so that it does not shrink under them. */
@Injectable({ providedIn: 'root' })
export class ReviewQueue {
  private readonly service = inject(ReviewService);
  private readonly inline = inject(InlineErrors);
  private readonly items = signal<readonly Cell[]>([]);
  private readonly current = signal<Cell | null>(null);
  private query = '';

  private readonly position = computed(() => {
    const current = this.current();
    return current ? this.items().findIndex(item => same(item, current)) : -1;
  });
  readonly place = computed(() =>
    this.position() < 0 ? null : { at: this.position() + 1, of: this.items().length },
  );
  readonly previous = computed(() => this.items()[this.position() - 1] ?? null);
  readonly next = computed(() =>
    this.position() < 0 ? null : (this.items()[this.position() + 1] ?? null),
  );

  /** A page of the queue; without a stage, what has to be reviewed or graded. */
  page(query: ListQuery): Observable<PagedResultDto<ReviewQueueItemDto>> {
    const { stage, ...rest } = query;
    const stages = stage === ALL_STAGES ? {} : stage ? { stage } : { onlyToDo: true };
    return this.service.getList({ ...rest, ...stages } as unknown as GetReviewQueueInput);
  }

  /** Forgets the order of work: the list was looked at anew. */
  reset(): void {
    this.query = '';
  }

  /** Goes to a cell of the list that the address describes. */
  enter(cell: Cell, params: Params): void {
    this.current.set(cell);
    const filters = FILTERS.filter(key => params[key]).map(key => [key, params[key] as string]);
    const query: ListQuery = {
      ...Object.fromEntries(filters),
      sorting: (params['sort'] as string) ?? DEFAULT_SORTING,
      skipCount: 0,
      maxResultCount: MOST,
    };
    const name = JSON.stringify(query);
    if (name === this.query && this.position() >= 0) return;
    this.query = name;
    this.inline
      .within(this.page(query))
      .pipe(
        map(({ items }) => (items ?? []).map(cellOf)),
        catchError(() => EMPTY),
      )
      .subscribe(items => this.items.set(items));
  }
}

const cellOf = ({ indicatorId, organizationUnitId }: ReviewQueueItemDto): Cell => ({
  indicatorId: indicatorId ?? '',
  unitId: organizationUnitId ?? '',
});

const same = (a: Cell, b: Cell): boolean =>
  a.indicatorId === b.indicatorId && a.unitId === b.unitId;

import { LocalizationPipe, PagedResultDto } from '@abp/ng.core';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  computed,
  contentChild,
  contentChildren,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, convertToParamMap } from '@angular/router';
import { Observable, catchError, of, switchMap, tap } from 'rxjs';
import { InlineErrors } from '../errors/inline-errors';
import { ErrorTextComponent } from '../errors/error-text.component';
import { ServerError, serverError } from '../errors/server-error';
import { EmptyStateComponent } from '../empty-state/empty-state.component';
import { TextPipe } from '../text.pipe';
import { CellDirective, RowActsDirective } from './cell.directive';
import { ListColumn, ListFilter } from './data-list.types';
import { FilterBarComponent } from './filter-bar.component';
import { ListQuery, ListState, nextSorting, readState, toQuery, writeState } from './list-query';
import { PagerComponent } from './pager.component';

/** A list that the server pages, sorts and filters; its state is in the address. */
@Component({
  selector: 'app-data-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorTextComponent,
    FilterBarComponent,
    LocalizationPipe,
    NgTemplateOutlet,
    PagerComponent,
    TextPipe,
  ],
  templateUrl: './data-list.component.html',
  styleUrl: './data-list.component.scss',
})
export class DataListComponent<T extends object> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly inline = inject(InlineErrors);

  /** Names the table for those who hear it. */
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly ListColumn<T>[]>();
  readonly load = input.required<(query: ListQuery) => Observable<PagedResultDto<T>>>();
  readonly filters = input<readonly ListFilter[]>([]);
  readonly sorting = input('');
  readonly pageSize = input(20);
  readonly rowKey = input('id');
  readonly emptyText = input('::List:Empty');
  readonly emptyHint = input<string>();
  readonly exportable = input(false, { transform: booleanAttribute });
  /** For a second list on a page: keeps the state out of the address. */
  readonly embedded = input(false, { transform: booleanAttribute });

  /** The query of what is shown, when somebody asks for it as a file. */
  readonly exported = output<ListQuery>();
  readonly loaded = output<PagedResultDto<T>>();

  protected readonly cells = contentChildren(CellDirective);
  protected readonly acts = contentChild(RowActsDirective);

  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  private readonly ownParams = signal<Record<string, string>>({});
  private readonly reloads = signal(0);
  private readonly defaults = computed(() => ({
    size: this.pageSize(),
    sorting: this.sorting(),
    filterKeys: this.filters().map(({ key }) => key),
  }));

  protected readonly state = computed(() =>
    readState(
      this.embedded() ? convertToParamMap(this.ownParams()) : this.params(),
      this.defaults(),
    ),
  );
  private readonly request = computed(
    () => ({ query: toQuery(this.state()), reload: this.reloads(), load: this.load() }),
    { equal: (a, b) => a.load === b.load && JSON.stringify(a) === JSON.stringify(b) },
  );

  private silent = false;
  protected readonly rows = signal<readonly T[] | null>(null);
  protected readonly total = signal(0);
  protected readonly loading = signal(true);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly skeleton = computed(() =>
    Array.from({ length: Math.min(this.pageSize(), 8) }),
  );
  protected readonly filtered = computed(() => Object.keys(this.state().filters).length > 0);
  protected readonly templates = computed(
    () => new Map(this.cells().map(cell => [cell.appCell(), cell.template])),
  );

  constructor() {
    toObservable(this.request)
      .pipe(
        tap(() => {
          if (!this.silent) this.loading.set(true);
          this.silent = false;
        }),
        switchMap(({ query, load }) =>
          this.inline.within(load(query)).pipe(
            tap(page => this.show(page)),
            catchError((error: unknown) => of(this.fail(error))),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe();
  }

  /** Again and again while others work: what is shown stays as it is until there is something newer. */
  refresh(): void {
    this.silent = true;
    this.reload();
  }

  /** After an act changed something. */
  reload(): void {
    this.reloads.update(count => count + 1);
  }

  protected text(row: T, column: ListColumn<T>): string | number {
    const own = (row as Record<string, unknown>)[column.key] as string | number | null;
    return (column.value ? column.value(row) : own) ?? '—';
  }

  protected key(row: T, index: number): unknown {
    return (row as Record<string, unknown>)[this.rowKey()] ?? index;
  }

  protected sortOf(column: ListColumn<T>): 'ascending' | 'descending' | null {
    const sorting = this.state().sorting;
    if (sorting === `${column.key} asc`) return 'ascending';
    return sorting === `${column.key} desc` ? 'descending' : null;
  }

  protected sort(column: ListColumn<T>): void {
    this.go({ sorting: nextSorting(this.state().sorting, column.key), page: 1 });
  }

  protected filter(filters: Record<string, string>): void {
    this.go({ filters, page: 1 });
  }

  protected clear(): void {
    this.filter({});
  }

  protected go(change: Partial<ListState>): void {
    const params = writeState({ ...this.state(), ...change }, this.defaults());
    if (this.embedded()) {
      const set = Object.entries(params).filter(([, value]) => value !== null);
      this.ownParams.set(Object.fromEntries(set.map(([key, value]) => [key, String(value)])));
      return;
    }
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: params,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected exportShown(): void {
    this.exported.emit(toQuery(this.state()));
  }

  private show(page: PagedResultDto<T>): void {
    this.rows.set(page.items ?? []);
    this.total.set(page.totalCount ?? 0);
    this.error.set(null);
    this.loading.set(false);
    this.loaded.emit(page);
  }

  private fail(error: unknown): void {
    this.error.set(serverError(error));
    this.loading.set(false);
  }
}

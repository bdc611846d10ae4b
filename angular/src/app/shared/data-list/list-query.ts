import { ParamMap, Params } from '@angular/router';

/** What a list asks the server for: ABP's paging names and the filters by their keys. */
export type ListQuery = {
  skipCount: number;
  maxResultCount: number;
  sorting?: string;
} & Record<string, string | number | undefined>;

export interface ListState {
  page: number;
  size: number;
  sorting: string;
  filters: Readonly<Record<string, string>>;
}

export interface ListDefaults {
  size: number;
  sorting: string;
  filterKeys: readonly string[];
}

const MAX_SIZE = 200;

/** Reads the state out of the address; nonsense there falls back to the defaults. */
export function readState(params: Pick<ParamMap, 'get'>, defaults: ListDefaults): ListState {
  const filters: Record<string, string> = {};
  for (const key of defaults.filterKeys) {
    const value = params.get(key);
    if (value) filters[key] = value;
  }
  return {
    page: positive(params.get('page')) ?? 1,
    size: Math.min(positive(params.get('size')) ?? defaults.size, MAX_SIZE),
    sorting: params.get('sort') ?? defaults.sorting,
    filters,
  };
}

/** The address' parameters for a state; null takes a parameter out, so defaults leave no trace. */
export function writeState(state: ListState, defaults: ListDefaults): Params {
  const filters = defaults.filterKeys.map(key => [key, state.filters[key] || null]);
  return {
    page: state.page > 1 ? state.page : null,
    size: state.size === defaults.size ? null : state.size,
    sort: state.sorting === defaults.sorting ? null : state.sorting,
    ...Object.fromEntries(filters),
  };
}

export function toQuery({ page, size, sorting, filters }: ListState): ListQuery {
  return {
    skipCount: (page - 1) * size,
    maxResultCount: size,
    sorting: sorting || undefined,
    ...filters,
  };
}

/** A click on a column head: ascending, then descending. */
export function nextSorting(current: string, key: string): string {
  return current === `${key} asc` ? `${key} desc` : `${key} asc`;
}

function positive(text: string | null): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

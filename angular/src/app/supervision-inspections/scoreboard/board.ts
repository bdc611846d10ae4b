import {
  ScoreboardDto,
  ScoreboardIndicatorDto,
  ScoreboardRowDto,
} from '@proxy/supervision-inspections/scoreboards';
import { CellView, isProblem, viewOf } from './cell-view';

export interface BoardRow extends ScoreboardRowDto {
  views: CellView[];
  hasProblem: boolean;
}

/** A cell as its story needs it. */
export interface BoardCell {
  indicatorId: string;
  indicatorName: string;
  unitId: string;
  unitName: string;
}

export interface CategorySpan {
  name: string;
  span: number;
}

export interface BoardFilter {
  /** '' for all. */
  kind: string;
  onlyProblems: boolean;
}

export const rowsOf = (board: ScoreboardDto): BoardRow[] =>
  (board.rows ?? []).map(row => ({
    ...row,
    views: (row.cells ?? []).map(viewOf),
    hasProblem: (row.cells ?? []).some(isProblem),
  }));

export const filterRows = (rows: readonly BoardRow[], filter: BoardFilter): BoardRow[] =>
  rows.filter(
    row =>
      (filter.kind === '' || `${row.kind}` === filter.kind) &&
      (!filter.onlyProblems || row.hasProblem),
  );

/** Neighbours of the same first-level indicator share one heading. */
export function categorySpans(indicators: readonly ScoreboardIndicatorDto[]): CategorySpan[] {
  const spans: CategorySpan[] = [];
  for (const { category = '' } of indicators) {
    const last = spans.at(-1);
    if (last?.name === category) last.span++;
    else spans.push({ name: category, span: 1 });
  }
  return spans;
}

/** "3/4", and a dash where nothing is due yet. */
export const share = (count: number | undefined, due: number | undefined): string =>
  due ? `${count ?? 0}/${due}` : '—';

/** Null where the indicator is not the unit's. */
export function cellAt(
  row: BoardRow,
  indicators: readonly ScoreboardIndicatorDto[],
  column: number,
): BoardCell | null {
  const indicator = indicators[column];
  if (!indicator || !row.cells?.[column]?.applies) return null;
  return {
    indicatorId: indicator.id ?? '',
    indicatorName: `${indicator.number}. ${indicator.name}`,
    unitId: row.organizationUnitId ?? '',
    unitName: row.organizationUnitName ?? '',
  };
}

import { IndicatorDto } from '@proxy/supervision-inspections/task-plans';

export interface PlanRow {
  indicator: IndicatorDto;
  /** Lines of the same 一级指标 from here on; 0 where an earlier line's cell spans this one. */
  span: number;
}

/** The table's lines in their order; neighbours with the same 一级指标 share its cell. */
export function planRows(indicators: readonly IndicatorDto[]): PlanRow[] {
  return indicators.map((indicator, i) => {
    const starts = indicators[i - 1]?.category !== indicator.category;
    return { indicator, span: starts ? runLength(indicators, i) : 0 };
  });
}

function runLength(indicators: readonly IndicatorDto[], start: number): number {
  const rest = indicators.slice(start);
  const end = rest.findIndex(({ category }) => category !== indicators[start]?.category);
  return end < 0 ? rest.length : end;
}

import { IndicatorApplicability, IndicatorDto } from '@proxy/supervision-inspections/task-plans';

interface UnitsByKind {
  counties: readonly string[];
  departments: readonly string[];
}

/** The units that at least one line of the table applies to. */
export function reachedUnits(
  indicators: readonly IndicatorDto[],
  { counties, departments }: UnitsByKind,
): Set<string> {
  const ids = indicators.flatMap(({ applicability, pickedUnitIds }) => {
    switch (applicability) {
      case IndicatorApplicability.Counties:
        return counties;
      case IndicatorApplicability.Departments:
        return departments;
      case IndicatorApplicability.Picked:
        return pickedUnitIds ?? [];
      default:
        return [...counties, ...departments];
    }
  });
  return new Set(ids);
}

import { OrganizationUnitKind } from '@proxy/platform/organization-units';
import { Grade } from '@proxy/supervision-inspections/grading';
import { categorySpans, filterRows, rowsOf, share } from './board';

describe('categorySpans', () => {
  it('joins neighbours and keeps apart what another heading separates', () => {
    const spans = categorySpans([
      { category: 'A' },
      { category: 'A' },
      { category: 'B' },
      { category: 'A' },
    ]);
    expect(spans).toEqual([
      { name: 'A', span: 2 },
      { name: 'B', span: 1 },
      { name: 'A', span: 1 },
    ]);
  });
});

describe('filterRows', () => {
  const rows = rowsOf({
    rows: [
      {
        organizationUnitId: '1',
        kind: OrganizationUnitKind.County,
        cells: [{ applies: true, grade: Grade.Poor }],
      },
      {
        organizationUnitId: '2',
        kind: OrganizationUnitKind.Department,
        cells: [{ applies: true, grade: Grade.Excellent }],
      },
    ],
  });

  it('keeps a kind of units', () => {
    const kept = filterRows(rows, {
      kind: `${OrganizationUnitKind.Department}`,
      onlyProblems: false,
    });
    expect(kept.map(r => r.organizationUnitId)).toEqual(['2']);
  });

  it('keeps what needs attention', () => {
    expect(
      filterRows(rows, { kind: '', onlyProblems: true }).map(r => r.organizationUnitId),
    ).toEqual(['1']);
  });
});

describe('share', () => {
  it('shows a dash while nothing is due', () => {
    expect(share(0, 0)).toBe('—');
    expect(share(3, 4)).toBe('3/4');
  });
});

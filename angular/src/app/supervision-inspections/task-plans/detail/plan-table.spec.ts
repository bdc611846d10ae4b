import { IndicatorApplicability, IndicatorDto } from '@proxy/supervision-inspections/task-plans';
import { planRows } from './plan-rows';
import { reachedUnits } from './reached-units';

const line = (part: Partial<IndicatorDto>): IndicatorDto => ({
  category: '',
  name: '',
  rule: null,
  ...part,
});

describe('The table', () => {
  it('lets neighbours share the cell of their 一级指标', () => {
    const rows = planRows(['甲', '甲', '乙', '甲'].map(category => line({ category })));
    expect(rows.map(({ span }) => span)).toEqual([2, 0, 1, 1]);
  });

  it('is empty without lines', () => {
    expect(planRows([])).toEqual([]);
  });
});

describe('Publishing', () => {
  const kinds = { counties: ['c1', 'c2'], departments: ['d1'] };
  const { All, Counties, Picked } = IndicatorApplicability;

  it('reaches every unit once', () => {
    const lines = [line({ applicability: All }), line({ applicability: Counties })];
    expect(reachedUnits(lines, kinds).size).toBe(3);
  });

  it('reaches picked units of any kind', () => {
    const lines = [
      line({ applicability: Counties }),
      line({ applicability: Picked, pickedUnitIds: ['e1', 'c1'] }),
    ];
    expect([...reachedUnits(lines, kinds)]).toEqual(['c1', 'c2', 'e1']);
  });
});

import { IndicatorDto } from '@proxy/supervision-inspections/task-plans';
import { planRows } from './plan-rows';

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

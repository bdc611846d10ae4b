import { chartOption } from './chart-option';

const series = [
  { name: 'A', data: [1, null] },
  { name: 'B', data: [2, 3] },
];

describe('A chart', () => {
  it('tells areas apart by patterns and lines by symbols, not by colour alone', () => {
    expect(chartOption('bar', ['x', 'y'], series)['aria']).toMatchObject({ decal: { show: true } });
    const lines = chartOption('line', ['x', 'y'], series)['series'] as { symbol: string }[];
    expect(new Set(lines.map(({ symbol }) => symbol)).size).toBe(2);
  });

  it('stacks only when asked to', () => {
    const stacks = (kind: 'bar' | 'stacked-bar') =>
      (chartOption(kind, ['x', 'y'], series)['series'] as { stack?: string }[]).map(s => s.stack);
    expect(stacks('bar')).toEqual([undefined, undefined]);
    expect(stacks('stacked-bar')).toEqual(['all', 'all']);
  });

  it('of parts names each part', () => {
    const [pie] = chartOption('pie', ['x', 'y'], series)['series'] as { data: unknown[] }[];
    expect(pie?.data).toEqual([
      { name: 'x', value: 1 },
      { name: 'y', value: 0 },
    ]);
  });
});

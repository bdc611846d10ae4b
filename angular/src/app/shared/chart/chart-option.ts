import type { EChartsCoreOption } from 'echarts/core';
import { ChartKind, ChartSeries } from './chart.types';

const TONES = {
  good: '#1a7f37',
  wait: '#1f4fd8',
  warn: '#9a6700',
  bad: '#b42318',
  idle: '#667085',
};
const PALETTE = ['#1f4fd8', '#0f766e', '#9a6700', '#7c3aed', '#b42318', '#475467'];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];

/** Patterns on areas and different symbols on lines tell series apart without colour. */
export function chartOption(
  kind: ChartKind,
  categories: readonly string[],
  series: readonly ChartSeries[],
): EChartsCoreOption {
  const base: EChartsCoreOption = {
    color: series.map(({ tone }, i) => (tone ? TONES[tone] : PALETTE[i % PALETTE.length]) ?? ''),
    textStyle: { fontFamily: 'inherit' },
    aria: { enabled: true, decal: { show: kind !== 'line' } },
    tooltip: { trigger: kind === 'pie' ? 'item' : 'axis', confine: true },
    legend: { bottom: 0, type: 'scroll', itemGap: 24 },
    animationDuration: 200,
  };
  return kind === 'pie'
    ? { ...base, color: PALETTE, series: [pie(categories, series)] }
    : { ...base, ...axes(categories), series: series.map((one, i) => bars(kind, one, i)) };
}

function axes(categories: readonly string[]): EChartsCoreOption {
  return {
    grid: { left: 8, right: 16, top: 16, bottom: 40, containLabel: true },
    xAxis: { type: 'category', data: [...categories], axisTick: { alignWithLabel: true } },
    yAxis: { type: 'value', minInterval: 1 },
  };
}

function bars(kind: ChartKind, { name, data }: ChartSeries, index: number) {
  return {
    name,
    data: [...data],
    type: kind === 'line' ? 'line' : 'bar',
    stack: kind === 'stacked-bar' ? 'all' : undefined,
    barMaxWidth: 40,
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 8,
  };
}

function pie(categories: readonly string[], [first]: readonly ChartSeries[]) {
  return {
    type: 'pie',
    name: first?.name,
    radius: ['40%', '70%'],
    center: ['50%', '45%'],
    label: { formatter: '{b} {c}（{d}%）' },
    data: categories.map((name, i) => ({ name, value: first?.data[i] ?? 0 })),
  };
}

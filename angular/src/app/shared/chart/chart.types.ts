export interface ChartSeries {
  name: string;
  /** One value per category; null leaves a gap. */
  data: readonly (number | null)[];
  /** Only where the series is a state; else the palette decides. */
  tone?: 'good' | 'wait' | 'warn' | 'bad' | 'idle';
}

export type ChartKind = 'bar' | 'stacked-bar' | 'line' | 'pie';

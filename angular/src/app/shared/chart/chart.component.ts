import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { ECharts } from 'echarts/core';
import { TextPipe } from '../text.pipe';
import { chartOption } from './chart-option';
import { ChartKind, ChartSeries } from './chart.types';

/** A picture of numbers and, behind a switch, the numbers themselves to read aloud or copy. */
@Component({
  selector: 'app-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  templateUrl: './chart.component.html',
  styleUrl: './chart.component.scss',
})
export class ChartComponent {
  readonly title = input.required<string>();
  readonly categories = input.required<readonly string[]>();
  readonly series = input.required<readonly ChartSeries[]>();
  readonly kind = input<ChartKind>('bar');
  /** Head of the table's first column. */
  readonly categoryName = input('::Chart:Category');
  readonly unit = input('');
  readonly height = input(280);

  private readonly canvas = viewChild<ElementRef<HTMLElement>>('canvas');
  private readonly chart = signal<ECharts | null>(null);
  protected readonly asTable = signal(false);

  constructor() {
    effect(onCleanup => {
      const element = this.canvas()?.nativeElement;
      if (!element) return;
      let gone = false;
      let release: (() => void) | undefined;
      void import('./echarts').then(({ init }) => {
        if (!gone) release = this.mount(init(element));
      });
      onCleanup(() => {
        gone = true;
        release?.();
      });
    });
    effect(() => {
      this.chart()?.setOption(chartOption(this.kind(), this.categories(), this.series()), true);
    });
  }

  private mount(chart: ECharts): () => void {
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(chart.getDom());
    this.chart.set(chart);
    return () => {
      observer.disconnect();
      this.chart.set(null);
      chart.dispose();
    };
  }
}

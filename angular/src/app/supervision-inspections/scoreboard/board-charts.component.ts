import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LocalizationService } from '@abp/ng.core';
import {
  GradeDistributionDto,
  ScoreboardService,
} from '@proxy/supervision-inspections/scoreboards';
import { ChartComponent } from '@shared/chart/chart.component';
import { ChartSeries } from '@shared/chart/chart.types';

const RESOURCE = 'SupervisionInspections::';

/** Progress over time, and how grades spread over the kinds of units. */
@Component({
  selector: 'app-board-charts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartComponent],
  template: `
    @if (statistics.hasValue() ? statistics.value() : null; as shown) {
      @if ((shown.progress ?? []).length > 1) {
        <section [class.panel]="!embedded()">
          <app-chart
            title="SupervisionInspections::Board:Progress"
            kind="line"
            [categories]="days()"
            [series]="progress()"
            categoryName="SupervisionInspections::Board:Day"
          />
        </section>
      }
      @if ((shown.distribution ?? []).length > 0) {
        <section [class.panel]="!embedded()">
          <app-chart
            title="SupervisionInspections::Board:Distribution"
            kind="stacked-bar"
            [categories]="kinds()"
            [series]="distribution()"
            categoryName="SupervisionInspections::Board:Kind"
          />
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
      gap: 16px;
      margin-top: 16px;
    }
  `,
})
export class BoardChartsComponent {
  readonly planId = input.required<string>();
  /** Inside another panel: no frame of its own. */
  readonly embedded = input(false);

  private readonly service = inject(ScoreboardService);
  private readonly texts = inject(LocalizationService);

  protected readonly statistics = rxResource({
    params: () => this.planId(),
    stream: ({ params }) => this.service.getStatistics(params),
  });
  private readonly shown = computed(() =>
    this.statistics.hasValue() ? this.statistics.value() : undefined,
  );
  protected readonly days = computed(() =>
    (this.shown()?.progress ?? []).map(p => (p.day ?? '').slice(5)),
  );
  protected readonly progress = computed<ChartSeries[]>(() => {
    const points = this.shown()?.progress ?? [];
    return [
      { name: this.text('Board:Due'), data: points.map(p => p.due ?? 0), tone: 'idle' },
      { name: this.text('Board:Submitted'), data: points.map(p => p.submitted ?? 0), tone: 'wait' },
      {
        name: this.text('Board:SubmittedOnTime'),
        data: points.map(p => p.onTime ?? 0),
        tone: 'good',
      },
    ];
  });
  protected readonly kinds = computed(() =>
    this.spread().map(d => this.texts.instant(`Platform::Enum:OrganizationUnitKind.${d.kind}`)),
  );
  protected readonly distribution = computed<ChartSeries[]>(() => [
    {
      name: this.text('Enum:Grade.4'),
      data: this.spread().map(d => d.excellent ?? 0),
      tone: 'good',
    },
    { name: this.text('Enum:Grade.3'), data: this.spread().map(d => d.good ?? 0), tone: 'wait' },
    { name: this.text('Enum:Grade.2'), data: this.spread().map(d => d.medium ?? 0), tone: 'warn' },
    { name: this.text('Enum:Grade.1'), data: this.spread().map(d => d.poor ?? 0), tone: 'bad' },
  ]);

  private spread(): GradeDistributionDto[] {
    return this.shown()?.distribution ?? [];
  }

  private text(key: string): string {
    return this.texts.instant(RESOURCE + key);
  }
}

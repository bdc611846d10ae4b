import { LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ExamResultDto, UnitResultDto } from '@proxy/training-exams/results';
import { ChartComponent } from '@shared/chart/chart.component';
import { ChartSeries } from '@shared/chart/chart.types';
import { bandNames } from '../result-words';

const MOST_BARS = 20;

const weakest = (units: readonly UnitResultDto[]) =>
  [...units].sort((a, b) => (a.passRate ?? 0) - (b.passRate ?? 0)).slice(0, MOST_BARS);

/** How scores spread, and who passed where. */
@Component({
  selector: 'app-result-charts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartComponent],
  template: `
    <section class="panel">
      <app-chart
        title="TrainingExams::Scores:Distribution"
        categoryName="TrainingExams::Scores:Share"
        [categories]="bands"
        [series]="distribution()"
      />
    </section>
    @if (units().length) {
      <section class="panel">
        <app-chart
          [title]="title()"
          kind="stacked-bar"
          categoryName="TrainingExams::Results:Unit"
          [categories]="unitNames()"
          [series]="outcomes()"
        />
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
      gap: 16px;
    }
    :host > .panel {
      min-width: 0;
      margin: 0;
    }
  `,
})
export class ResultChartsComponent {
  private readonly words = inject(LocalizationService);

  readonly result = input.required<ExamResultDto>();
  readonly units = input.required<readonly UnitResultDto[]>();

  protected readonly bands = bandNames();
  protected readonly distribution = computed<ChartSeries[]>(() => [
    { name: this.text('Scores:People'), data: this.result().distribution ?? [] },
  ]);
  /** More bars nobody could read; the table has them all. */
  private readonly charted = computed(() =>
    this.units().length > MOST_BARS ? weakest(this.units()) : this.units(),
  );
  protected readonly title = computed(() =>
    this.units().length > MOST_BARS
      ? 'TrainingExams::Scores:WeakestUnits'
      : 'TrainingExams::Scores:ByUnit',
  );
  protected readonly unitNames = computed(() =>
    this.charted().map(unit => unit.organizationUnitName ?? ''),
  );
  protected readonly outcomes = computed<ChartSeries[]>(() => [
    { name: this.text('Results:Passed'), data: this.each(u => u.passed), tone: 'good' },
    {
      name: this.text('Results:Failed'),
      data: this.each(u => (u.present ?? 0) - (u.passed ?? 0) - (u.unmarked ?? 0)),
      tone: 'bad',
    },
    { name: this.text('Results:Unmarked'), data: this.each(u => u.unmarked), tone: 'wait' },
    { name: this.text('Results:Absent'), data: this.each(u => u.absent), tone: 'idle' },
  ]);

  private each(figure: (unit: UnitResultDto) => number | undefined): number[] {
    return this.charted().map(unit => figure(unit) ?? 0);
  }

  private text(key: string): string {
    return this.words.instant(`TrainingExams::${key}`);
  }
}

import { LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TrainerDto } from '@proxy/trainer-pool/trainers';
import { ChartComponent } from '@shared/chart/chart.component';
import { hoursByMonth } from './load';

/** Hours taught and promised in each month of this year. */
@Component({
  selector: 'app-load-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartComponent],
  template: `
    <app-chart
      kind="bar"
      [title]="title()"
      [categories]="months"
      [series]="series()"
      [unit]="unit"
      [categoryName]="month"
      [height]="240"
    />
  `,
})
export class LoadChartComponent {
  private readonly words = inject(LocalizationService);

  readonly trainer = input.required<TrainerDto>();

  protected readonly months = Array.from({ length: 12 }, (_, index) =>
    this.words.instant('TrainerPool::Pool:MonthOf', `${index + 1}`),
  );
  protected readonly unit = this.words.instant('TrainerPool::Pool:HoursUnit');
  protected readonly month = this.words.instant('TrainerPool::Pool:Month');
  private readonly year = computed(() => this.trainer().load?.year ?? new Date().getFullYear());
  protected readonly title = computed(() =>
    this.words.instant('TrainerPool::Pool:LoadChart', `${this.year()}`),
  );
  protected readonly series = computed(() => [
    {
      name: this.words.instant('TrainerPool::Pool:Hours'),
      data: hoursByMonth(this.trainer().busyTimes ?? [], this.year()),
    },
  ]);
}

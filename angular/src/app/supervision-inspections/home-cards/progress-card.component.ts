import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { BoardChartsComponent } from '../scoreboard/board-charts.component';
import { PlanOverview } from './plan-overview';

/** Is the year on course? The newest published table in pictures. */
@Component({
  selector: 'app-progress-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardChartsComponent, LocalizationPipe],
  template: `
    @if (planId(); as id) {
      <app-board-charts [planId]="id" [embedded]="true" />
    } @else {
      <p class="text-muted">{{ 'SupervisionInspections::Home:NoPlan' | abpLocalization }}</p>
    }
  `,
})
export class ProgressCardComponent {
  private readonly overview = inject(PlanOverview);
  private readonly plans = rxResource({ stream: () => this.overview.get() });

  protected readonly planId = computed(() =>
    this.plans.hasValue() ? this.plans.value()[0]?.planId : undefined,
  );
}

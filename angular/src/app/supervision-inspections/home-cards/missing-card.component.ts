import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PlanOverview } from './plan-overview';

const SHOWN = 8;

/** Units whose time is over and who have not reported, most first. */
@Component({
  selector: 'app-missing-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <ul class="work-list">
      @for (unit of units(); track $index) {
        <li>
          <span class="what">{{ unit.name }}</span>
          <a
            class="bad"
            routerLink="/supervision/reviews"
            [queryParams]="{
              planId: unit.planId,
              organizationUnitId: unit.id,
              onlyOverdue: true,
              stage: 'all',
            }"
            >{{ 'SupervisionInspections::Home:OverdueCount' | abpLocalization: '' + unit.count }}</a
          >
        </li>
      } @empty {
        <li class="text-muted">
          {{ 'SupervisionInspections::Home:NobodyMissing' | abpLocalization }}
        </li>
      }
    </ul>
  `,
  styleUrl: '../../home/work-list.scss',
})
export class MissingCardComponent {
  private readonly overview = inject(PlanOverview);
  private readonly plans = rxResource({ stream: () => this.overview.get() });

  protected readonly units = computed(() =>
    (this.plans.hasValue() ? this.plans.value() : [])
      .flatMap(plan =>
        (plan.missingUnits ?? []).map(unit => ({
          planId: plan.planId,
          id: unit.organizationUnitId,
          name: unit.organizationUnitName,
          count: unit.overdueCount ?? 0,
        })),
      )
      .sort((a, b) => b.count - a.count)
      .slice(0, SHOWN),
  );
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ReviewStage } from '@proxy/supervision-inspections/reviews';
import { PlanOverview } from './plan-overview';

/** What waits for the bureau in each published table, each number a way into the queue. */
@Component({
  selector: 'app-review-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (plans.hasValue() ? plans.value() : null; as shown) {
      @for (plan of shown; track plan.planId) {
        <h3>{{ plan.planTitle }}</h3>
        <div class="numbers">
          <a
            routerLink="/supervision/reviews"
            [queryParams]="{ planId: plan.planId, stage: stages.ToReview }"
          >
            <strong>{{ plan.toReview }}</strong>
            {{ 'SupervisionInspections::Enum:ReviewStage.1' | abpLocalization }}
          </a>
          <a
            routerLink="/supervision/reviews"
            [queryParams]="{ planId: plan.planId, stage: stages.ToGrade }"
          >
            <strong>{{ plan.toGrade }}</strong>
            {{ 'SupervisionInspections::Enum:ReviewStage.3' | abpLocalization }}
          </a>
          <a
            routerLink="/supervision/reviews"
            [queryParams]="{ planId: plan.planId, stage: stages.Returned }"
          >
            <strong>{{ plan.returned }}</strong>
            {{ 'SupervisionInspections::Enum:ReviewStage.2' | abpLocalization }}
          </a>
          <a
            [routerLink]="['/supervision/scoreboard', plan.planId]"
            [class.bad]="(plan.overdue ?? 0) > 0"
          >
            <strong>{{ plan.overdue }}</strong>
            {{ 'SupervisionInspections::Board:Cell.Overdue' | abpLocalization }}
          </a>
        </div>
      } @empty {
        <p class="text-muted">{{ 'SupervisionInspections::Home:NoPlan' | abpLocalization }}</p>
      }
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styles: `
    h3 {
      margin: 0 0 8px;
      font-size: 14px;
      font-weight: 600;
    }

    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
      gap: 8px;
      margin-bottom: 16px;
    }

    .numbers a {
      padding: 12px 16px;
      border: 1px solid var(--app-line);
      border-radius: 8px;
      color: var(--app-ink);
      text-decoration: none;
    }

    .numbers a:hover {
      border-color: var(--app-accent);
    }

    .numbers strong {
      display: block;
      font-size: 20px;
      font-variant-numeric: tabular-nums;
    }

    .numbers .bad strong {
      color: var(--app-bad);
    }
  `,
})
export class ReviewCardComponent {
  private readonly overview = inject(PlanOverview);

  protected readonly stages = ReviewStage;
  protected readonly plans = rxResource({ stream: () => this.overview.get() });
}

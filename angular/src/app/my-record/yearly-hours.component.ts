import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyHoursDto, MyHoursService } from '@proxy/trainer-pool/hours';
import { ChartComponent } from '@shared/chart/chart.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { forkJoin, map, of, switchMap } from 'rxjs';
import {
  CURRENT_YEAR,
  HOURS_KINDS,
  hoursKindName,
  hoursOf,
} from '../trainer-pool/hours/hours-words';

const YEARS_SHOWN = 5;

/** Hours by year and kind, as a picture with its table. */
@Component({
  selector: 'app-yearly-hours',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartComponent, LocalizationPipe, PageStateComponent, RouterLink],
  template: `
    @if (years.value(); as shown) {
      @if (hasHours()) {
        <app-chart
          kind="stacked-bar"
          categoryName="TrainerPool::DisplayName:Year"
          [title]="'TrainerPool::MyRecord:Hours' | abpLocalization"
          [unit]="'TrainerPool::MyRecord:HoursUnit' | abpLocalization"
          [categories]="categories()"
          [series]="series()"
          [height]="220"
        />
      } @else {
        <p class="text-muted">{{ 'TrainerPool::MyRecord:NoHours' | abpLocalization }}</p>
      }
      <p class="acts">
        <a class="btn btn-outline-primary" routerLink="/trainer-pool/my-hours">{{
          'TrainerPool::MyRecord:AllHours' | abpLocalization
        }}</a>
        <a class="btn btn-outline-secondary" routerLink="/trainer-pool/my-hours/claim">{{
          'TrainerPool::Claims:New' | abpLocalization
        }}</a>
      </p>
    } @else {
      <app-page-state [failure]="years.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 8px 0 0;
    }
  `,
})
export class YearlyHoursComponent {
  private readonly service = inject(MyHoursService);
  private readonly inline = inject(InlineErrors);

  protected readonly resource = rxResource({
    stream: () =>
      this.inline
        .within(this.service.get(CURRENT_YEAR))
        .pipe(switchMap(current => this.withEarlier(current))),
  });
  protected readonly years = shown(this.resource);
  protected readonly categories = computed(() =>
    (this.years.value() ?? []).map(({ year }) => `${year}`),
  );
  private readonly words = inject(LocalizationService);
  protected readonly series = computed(() =>
    HOURS_KINDS.map(kind => ({
      name: this.words.instant(hoursKindName(kind)),
      data: (this.years.value() ?? []).map(({ total }) => hoursOf(total, kind)),
    })),
  );

  protected readonly hasHours = computed(() =>
    this.series().some(({ data }) => data.some(hours => hours > 0)),
  );

  private withEarlier(current: MyHoursDto) {
    const earlier = (current.years ?? [])
      .filter(year => year !== current.year)
      .sort((a, b) => b - a)
      .slice(0, YEARS_SHOWN - 1);
    const calls = earlier.map(year => this.inline.within(this.service.get(year)));
    return (calls.length ? forkJoin(calls) : of([])).pipe(
      map(others => [current, ...others].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))),
    );
  }
}

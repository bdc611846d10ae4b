import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { HoursLedgerService } from '@proxy/trainer-pool/hours';
import { ChartComponent } from '@shared/chart/chart.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { HoursTabsComponent } from '../hours-tabs.component';
import { CURRENT_YEAR, yearChoices } from '../hours-words';

const CHARTED = 12;

/** How far the officers of each unit are. */
@Component({
  selector: 'app-unit-hours',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChartComponent,
    HoursTabsComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
  ],
  templateUrl: './unit-hours.component.html',
  styles: `
    .year {
      max-width: 160px;
      margin-bottom: 16px;
    }
    .scroll {
      overflow-x: auto;
    }
  `,
})
export class UnitHoursComponent {
  private readonly service = inject(HoursLedgerService);
  private readonly inline = inject(InlineErrors);

  protected readonly years = yearChoices(new Date());
  protected readonly year = signal(CURRENT_YEAR);
  protected readonly resource = rxResource({
    params: () => ({ year: this.year() }),
    stream: ({ params: { year } }) => this.inline.within(this.service.getOverview(year)),
  });
  protected readonly overview = shown(this.resource);
  /** Those with most people who miss hours first: there is something to do. */
  protected readonly units = computed(() =>
    [...(this.overview.value()?.units ?? [])].sort((a, b) => missing(b) - missing(a)),
  );
  protected readonly charted = computed(() => this.units().slice(0, CHARTED));
  protected readonly categories = computed(() =>
    this.charted().map(unit => unit.organizationUnitName ?? ''),
  );
  protected readonly reached = computed(() => this.charted().map(unit => unit.reached ?? 0));
  protected readonly short = computed(() => this.charted().map(missing));

  protected choose(year: string): void {
    this.year.set(year ? Number(year) : CURRENT_YEAR);
  }
}

const missing = ({ people = 0, reached = 0 }: { people?: number; reached?: number }) =>
  people - reached;

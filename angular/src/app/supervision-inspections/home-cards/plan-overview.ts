import { Injectable, inject } from '@angular/core';
import { PlanOverviewDto, ScoreboardService } from '@proxy/supervision-inspections/scoreboards';
import { Observable, map, shareReplay, timer } from 'rxjs';

const FRESH_MS = 10_000;

/** The overview that several cards of the first page share, asked for once. */
@Injectable({ providedIn: 'root' })
export class PlanOverview {
  private readonly service = inject(ScoreboardService);
  private asked: Observable<PlanOverviewDto[]> | null = null;

  get(): Observable<PlanOverviewDto[]> {
    if (!this.asked) {
      this.asked = this.service.getOverview().pipe(
        map(({ items }) => items ?? []),
        shareReplay(1),
      );
      timer(FRESH_MS).subscribe(() => (this.asked = null));
    }
    return this.asked;
  }
}

import { ConfigStateService, PermissionService } from '@abp/ng.core';
import { EnvironmentProviders, Injectable, inject, provideAppInitializer } from '@angular/core';
import { ReviewService } from '@proxy/supervision-inspections/reviews';
import { ReportingService } from '@proxy/supervision-inspections/submissions';
import { Observable, catchError, distinctUntilChanged, filter, map, of } from 'rxjs';
import { MenuBadges } from '../layout/menu/menu-badges';
import { urgentCount } from './reporting/task-groups';

const QUIET = { skipHandleError: true };

/** How much waits in 我的报送 and 审核评定, for the side menu. */
@Injectable({ providedIn: 'root' })
export class QueueBadges {
  private readonly config = inject(ConfigStateService);
  private readonly permissions = inject(PermissionService);
  private readonly reporting = inject(ReportingService);
  private readonly reviews = inject(ReviewService);
  private readonly badges = inject(MenuBadges);

  /** Counts whenever somebody has signed in. */
  watch(): void {
    this.config
      .createOnUpdateStream(({ currentUser }) => currentUser?.id)
      .pipe(distinctUntilChanged(), filter(Boolean))
      .subscribe(() => this.refresh());
  }

  /** After an act; a failure stays silent until the next time. */
  refresh(): void {
    this.count('SupervisionInspections.Reporting', 'Reporting', () =>
      this.reporting
        .getTasks({ onlyOpen: true }, QUIET)
        .pipe(map(({ items }) => urgentCount(items ?? []))),
    );
    this.count('SupervisionInspections.Review.Grade', 'Reviews', () =>
      this.reviews
        .getList({ onlyToDo: true, maxResultCount: 1 }, QUIET)
        .pipe(map(({ totalCount }) => totalCount ?? 0)),
    );
  }

  private count(policy: string, entry: string, ask: () => Observable<number>): void {
    if (!this.permissions.getGrantedPolicy(policy)) return;
    ask()
      .pipe(catchError(() => of(null)))
      .subscribe(count => {
        if (count !== null) this.badges.set(`SupervisionInspections::Menu:${entry}`, count);
      });
  }
}

export const provideQueueBadges = (): EnvironmentProviders =>
  provideAppInitializer(() => inject(QueueBadges).watch());

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { NominationService, NominationStatus } from '@proxy/trainer-pool/nominations';
import { TrainerService } from '@proxy/trainer-pool/trainers';
import { forkJoin, map } from 'rxjs';

const QUIET = { skipHandleError: true };
const COUNT = { skipCount: 0, maxResultCount: 1 };

/** What waits in the trainer pool: nominations to review and to appoint, terms that end. */
@Component({
  selector: 'app-pool-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (lines.hasValue()) {
      <ul class="work-list tight">
        @for (line of lines.value(); track line.label) {
          <li>
            <div class="what">{{ line.label | abpLocalization }}</div>
            @if (line.count) {
              <a class="count" [routerLink]="line.path" [queryParams]="line.query">{{
                line.count
              }}</a>
            } @else {
              <span class="text-muted">0</span>
            }
          </li>
        }
      </ul>
    } @else if (lines.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class PoolCardComponent {
  private readonly nominations = inject(NominationService);
  private readonly trainers = inject(TrainerService);

  protected readonly lines = rxResource({
    stream: () =>
      forkJoin([
        this.nominated('ToReview', NominationStatus.Submitted),
        this.nominated('ToAppoint', NominationStatus.Approved),
        this.trainers.getList({ endsSoon: true, ...COUNT }, QUIET).pipe(
          map(({ totalCount: count }) => ({
            label: 'TrainerPool::Home:TermsEnding',
            count,
            path: '/trainer-pool/trainers',
            query: { endsSoon: 'true' } as Record<string, string>,
          })),
        ),
      ]),
  });

  private nominated(name: string, status: NominationStatus) {
    return this.nominations.getList({ status, ...COUNT }, QUIET).pipe(
      map(({ totalCount: count }) => ({
        label: `TrainerPool::Home:${name}`,
        count,
        path: '/trainer-pool/nominations',
        query: { status: `${status}` } as Record<string, string>,
      })),
    );
  }
}

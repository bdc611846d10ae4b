import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  AnnualReviewState,
  CertificateRegisterService,
  CertificateStep,
  RenewalStage,
} from '@proxy/certification/certificates';

const QUIET = { skipHandleError: true };
const LIST = '/certification/certificates';

/** What waits with certificates: reviews, batches, renewals. */
@Component({
  selector: 'app-certificates-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (lines(); as shown) {
      <ul class="work-list tight">
        @for (line of shown; track line.key) {
          <li>
            <div class="what">{{ 'Certification::Home:' + line.key | abpLocalization }}</div>
            <a class="count" [routerLink]="line.path" [queryParams]="line.query">{{
              line.count
            }}</a>
          </li>
        } @empty {
          <li class="text-muted">{{ 'Certification::Home:Nothing' | abpLocalization }}</li>
        }
      </ul>
      <a class="all" [routerLink]="list">{{ 'Certification::Home:All' | abpLocalization }}</a>
    } @else if (toDo.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../../home/work-list.scss',
})
export class CertificatesCardComponent {
  private readonly service = inject(CertificateRegisterService);
  private readonly permissions = inject(PermissionService);

  protected readonly list = LIST;
  protected readonly toDo = rxResource({ stream: () => this.service.getToDo(QUIET) });
  /** Only what is more than nothing, and the caller's to do. */
  protected readonly lines = computed(() => {
    if (!this.toDo.hasValue()) return null;
    const found = this.toDo.value();
    const may = (act: string) =>
      this.permissions.getGrantedPolicy(`Certification.Certificates.${act}`);
    const all = [
      line('Applied', found.applied, may('ReviewByUnit'), { step: CertificateStep.Applied }),
      line('UnitReviewed', found.unitReviewed, may('ReviewByBureau'), {
        step: CertificateStep.UnitReviewed,
      }),
      {
        ...line('BureauReviewed', found.bureauReviewed, may('Issue'), {}),
        path: '/certification/issuing/new',
      },
      line('Sent', found.sent, may('Issue'), { step: CertificateStep.Sent }),
      line('RevocationProposed', found.revocationProposed, may('Revoke'), {
        revocationProposed: true,
      }),
      line('HolderLeft', found.holderLeft, may('Revoke'), { holderLeft: true }),
      line('EndingSoon', found.endingSoon, true, { endsWithin: RenewalStage.ThirtyDays }),
      line('Ending', found.ending, true, { endsWithin: RenewalStage.SixMonths }),
      {
        ...line('ReviewOpen', found.reviewOpen, true, { review: AnnualReviewState.Open }),
        ...(may('ReviewAnnually') ? { path: '/certification/annual-review', query: {} } : {}),
      },
    ];
    return all.filter(({ count, isMine }) => count && isMine);
  });
}

const line = (key: string, count: number | undefined, isMine: boolean, query: object) => ({
  key,
  count: count ?? 0,
  isMine,
  path: LIST,
  query,
});

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CertificateService, EligibilityDto } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { tap } from 'rxjs';
import { EligibilityItemsComponent } from './eligibility-items.component';

/** What somebody has of what a certificate needs, and what not. */
@Component({
  selector: 'app-eligibility',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EligibilityItemsComponent, LocalizationPipe, PageStateComponent],
  template: `
    @if (check.value(); as found) {
      <div class="notice" role="status" [class]="found.isEligible ? 'notice-info' : 'notice-warn'">
        <p class="mb-0">
          {{
            (found.isEligible
              ? 'Certification::Eligibility:All'
              : 'Certification::Eligibility:Missing'
            ) | abpLocalization
          }}
        </p>
      </div>
      <app-eligibility-items [items]="found.items ?? []" />
    } @else {
      <app-page-state [failure]="check.failure()" (retried)="resource.reload()" />
    }
  `,
})
export class EligibilityComponent {
  private readonly service = inject(CertificateService);
  private readonly inline = inject(InlineErrors);

  readonly personId = input.required<string>();
  readonly checked = output<EligibilityDto>();

  protected readonly resource = rxResource({
    params: this.personId,
    stream: ({ params }) =>
      this.inline
        .within(this.service.getEligibility(params))
        .pipe(tap(found => this.checked.emit(found))),
  });
  protected readonly check = shown(this.resource);
}

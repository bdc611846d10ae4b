import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { CertificateService, GetCertificatesInput } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { AreaNamesComponent } from '../../area-names.component';
import { certificateKindName, standingName } from '../../certificate-words';
import { PrintButtonComponent } from '../print-button.component';

const MOST_PRINTED = 1000;

/** The register on paper: what the list's filters let through. */
@Component({
  selector: 'app-register-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AreaNamesComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PrintButtonComponent,
    RouterLink,
  ],
  templateUrl: './register-page.component.html',
  styleUrl: './register-page.component.scss',
  host: { class: 'print-wide' },
})
export class RegisterPageComponent {
  private readonly service = inject(CertificateService);
  private readonly inline = inject(InlineErrors);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParams, { initialValue: {} });

  protected readonly resource = rxResource({
    params: this.params,
    stream: ({ params }) =>
      this.inline.within(
        this.service.getList({
          ...params,
          skipCount: 0,
          maxResultCount: MOST_PRINTED,
        } as GetCertificatesInput),
      ),
  });
  protected readonly register = shown(this.resource);
  protected readonly isCut = computed(
    () => (this.register.value()?.totalCount ?? 0) > MOST_PRINTED,
  );
  protected readonly printedTime = new Date().toISOString();
  protected readonly kindName = certificateKindName;
  protected readonly standing = standingName;
}

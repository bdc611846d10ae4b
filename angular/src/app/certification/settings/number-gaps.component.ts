import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { CertificateKind, CertificateNumberService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { KIND_CHOICES } from '../certificate-words';
import { today } from '../today';

const YEARS_BACK = 10;

/** Numbers of a year that nobody has: a gap asks for a reason, it is never filled. */
@Component({
  selector: 'app-number-gaps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, LocalizationPipe, PageStateComponent],
  templateUrl: './number-gaps.component.html',
  styles: `
    select {
      min-width: 120px;
    }
  `,
})
export class NumberGapsComponent {
  private readonly service = inject(CertificateNumberService);
  private readonly inline = inject(InlineErrors);

  private readonly thisYear = Number(today().slice(0, 4));
  protected readonly years = Array.from({ length: YEARS_BACK }, (_, back) => this.thisYear - back);
  protected readonly kinds = KIND_CHOICES;
  protected readonly year = signal(this.thisYear);
  protected readonly kind = signal(CertificateKind.Enforcement);

  protected readonly resource = rxResource({
    params: () => ({ kind: this.kind(), year: this.year() }),
    stream: ({ params }) => this.inline.within(this.service.getGaps(params.kind, params.year)),
  });
  protected readonly gaps = shown(this.resource);
}

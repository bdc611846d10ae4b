import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { CertificateRegisterService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { checkAddress } from '../../public-check/check-address';
import { PrintButtonComponent } from '../print-button.component';
import { PrintedCardComponent } from './printed-card.component';

/** Cards to cut out, several on a sheet: of a batch, or of certificates that were picked. */
@Component({
  selector: 'app-cards-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PrintButtonComponent,
    PrintedCardComponent,
    RouterLink,
  ],
  templateUrl: './cards-page.component.html',
  styleUrl: './cards-page.component.scss',
})
export class CardsPageComponent {
  private readonly service = inject(CertificateRegisterService);
  private readonly inline = inject(InlineErrors);
  private readonly base = inject(DOCUMENT).baseURI;

  readonly batchId = input<string>();
  /** With commas between them. */
  readonly ids = input<string>();

  protected readonly resource = rxResource({
    params: () => ({
      batchId: this.batchId() ?? null,
      certificateIds: (this.ids() ?? '').split(',').filter(Boolean),
    }),
    stream: ({ params }) => this.inline.within(this.service.findCards(params)),
  });
  protected readonly found = shown(this.resource);
  protected readonly cards = computed(() =>
    (this.found.value()?.items ?? []).map(card => ({
      card,
      address: checkAddress(card.code ?? '', this.base),
    })),
  );
}

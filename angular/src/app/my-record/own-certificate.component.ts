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
import {
  CertificateListDto,
  CertificateState,
  MyCertificateService,
} from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { QrCodeComponent } from '@shared/qr-code/qr-code.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { of } from 'rxjs';
import { AreaNamesComponent } from '../certification/area-names.component';
import { certificateTone } from '../certification/certificate-words';
import { checkAddress } from '../certification/public-check/check-address';

/** A certificate as one shows it: large with its code where it holds, else in a line. */
@Component({
  selector: 'app-own-certificate',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaNamesComponent, LocalizationPipe, QrCodeComponent, StateChipComponent],
  templateUrl: './own-certificate.component.html',
  styleUrl: './own-certificate.component.scss',
})
export class OwnCertificateComponent {
  private readonly service = inject(MyCertificateService);
  private readonly inline = inject(InlineErrors);
  private readonly document = inject(DOCUMENT);

  readonly certificate = input.required<CertificateListDto>();
  readonly isLarge = input.required<boolean>();

  protected readonly tone = certificateTone;
  private readonly holds = computed(
    () => this.isLarge() && this.certificate().state === CertificateState.Valid,
  );
  private readonly resource = rxResource({
    params: () => (this.holds() ? (this.certificate().id ?? '') : ''),
    stream: ({ params: id }) => (id ? this.inline.within(this.service.getQr(id)) : of(null)),
  });
  private readonly qr = shown(this.resource);
  protected readonly address = computed(() => {
    const text = this.qr.value()?.text;
    return text ? checkAddress(text, this.document.baseURI) : '';
  });
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CardDto } from '@proxy/certification/certificates';
import { QrCodeComponent } from '@shared/qr-code/qr-code.component';
import { AreaNamesComponent } from '../../area-names.component';
import { certificateKindName } from '../../certificate-words';

/** One card, in the size in which it is carried. */
@Component({
  selector: 'app-printed-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaNamesComponent, LocalizationPipe, QrCodeComponent],
  template: `
    @let shown = card();
    <p class="kind">{{ kindName(shown.kind) | abpLocalization }}</p>
    <div class="photo">
      @if (shown.hasPhoto) {
        <img
          [src]="'/api/app/person/' + shown.personId + '/photo'"
          [alt]="'Certification::Certs:PhotoOf' | abpLocalization: shown.personName ?? ''"
        />
      } @else {
        {{ 'Certification::Cards:Photo' | abpLocalization }}
      }
    </div>
    <div class="facts">
      <p class="name">{{ shown.personName }}</p>
      <p>{{ shown.unitName }}</p>
      <p><app-area-names [areas]="shown.areas" /></p>
      <p class="number">{{ shown.number }}</p>
      <p>{{ 'Certification::Cards:Until' | abpLocalization: shown.validUntil ?? '' }}</p>
    </div>
    <app-qr-code
      ecc="L"
      [text]="address()"
      [label]="'Certification::Cards:CodeOf' | abpLocalization: shown.personName ?? ''"
    />
    <p class="issuer">{{ '::AppOwner' | abpLocalization }}</p>
  `,
  styleUrl: './printed-card.component.scss',
})
export class PrintedCardComponent {
  readonly card = input.required<CardDto>();
  readonly address = input.required<string>();

  protected readonly kindName = certificateKindName;
}

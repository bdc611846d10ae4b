import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CertificateListDto } from '@proxy/certification/certificates';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { AreaNamesComponent } from '../../area-names.component';
import {
  certificateKindName,
  certificateTone,
  reviewStanding,
  standingName,
} from '../../certificate-words';

/** A certificate at a glance, wherever one is shown. */
@Component({
  selector: 'app-certificate-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaNamesComponent, LocalizationPipe, StateChipComponent],
  template: `
    @let shown = certificate();
    <p class="head">
      <strong>{{ kindName(shown.kind) | abpLocalization }}</strong>
      <app-state-chip [tone]="tone(shown.state)" [label]="standing(shown)" />
    </p>
    <dl class="facts">
      <div>
        <dt>{{ 'Certification::Certs:Number' | abpLocalization }}</dt>
        <dd>{{ shown.number ?? '—' }}</dd>
      </div>
      <div>
        <dt>{{ 'Certification::Certs:Unit' | abpLocalization }}</dt>
        <dd>{{ shown.organizationUnitName }}</dd>
      </div>
      <div>
        <dt>{{ 'Certification::Certs:Areas' | abpLocalization }}</dt>
        <dd><app-area-names [areas]="shown.areas" /></dd>
      </div>
      <div>
        <dt>{{ 'Certification::Certs:Term' | abpLocalization }}</dt>
        <dd>{{ shown.issuedOn ? shown.issuedOn + ' – ' + shown.validUntil : '—' }}</dd>
      </div>
      @if (review(shown); as last) {
        <div>
          <dt>{{ 'Certification::Certs:LastReview' | abpLocalization: last.year }}</dt>
          <dd>{{ last.name | abpLocalization }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-bottom: 8px;
    }
  `,
})
export class CertificateCardComponent {
  readonly certificate = input.required<CertificateListDto>();

  protected readonly kindName = certificateKindName;
  protected readonly tone = certificateTone;
  protected readonly standing = standingName;
  protected readonly review = reviewStanding;
}

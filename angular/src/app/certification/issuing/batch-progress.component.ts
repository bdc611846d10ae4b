import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { IssuingBatchDto } from '@proxy/certification/certificates';

/** How many of a batch have their certificates. */
@Component({
  selector: 'app-batch-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <progress
      [max]="batch().count"
      [value]="batch().issuedCount"
      [attr.aria-label]="'Certification::Issuing:Progress' | abpLocalization"
    ></progress>
    <span>{{
      'Certification::Issuing:Issued'
        | abpLocalization: '' + batch().issuedCount : '' + batch().count
    }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    progress {
      width: 120px;
      accent-color: var(--app-accent);
    }
  `,
})
export class BatchProgressComponent {
  readonly batch = input.required<IssuingBatchDto>();
}

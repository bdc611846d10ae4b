import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';

@Component({
  selector: 'app-print-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <button type="button" class="btn btn-primary" (click)="print()">
      <i class="fa fa-print" aria-hidden="true"></i>
      {{ 'Certification::Print:Now' | abpLocalization }}
    </button>
  `,
})
export class PrintButtonComponent {
  private readonly document = inject(DOCUMENT);

  protected print(): void {
    this.document.defaultView?.print();
  }
}

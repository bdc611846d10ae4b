import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** The file that is being imported, with the way back to choosing another. */
@Component({
  selector: 'app-chosen-file',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <i class="fa fa-file-lines" aria-hidden="true"></i>
    <strong>{{ name() }}</strong>
    <button type="button" class="btn btn-sm btn-link" [disabled]="busy()" (click)="dropped.emit()">
      {{ '::Import:Another' | abpLocalization }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-bottom: 16px;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChosenFileComponent {
  readonly name = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly dropped = output();
}

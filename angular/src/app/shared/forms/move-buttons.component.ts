import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Up and down beside a line of a list that people put in order. */
@Component({
  selector: 'app-move-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <button
      type="button"
      class="btn btn-sm btn-link"
      [disabled]="first()"
      [attr.aria-label]="'::Line:Up' | abpLocalization: name()"
      (click)="moved.emit(-1)"
    >
      <i class="fa fa-arrow-up" aria-hidden="true"></i>
    </button>
    <button
      type="button"
      class="btn btn-sm btn-link"
      [disabled]="last()"
      [attr.aria-label]="'::Line:Down' | abpLocalization: name()"
      (click)="moved.emit(1)"
    >
      <i class="fa fa-arrow-down" aria-hidden="true"></i>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex: none;
    }
  `,
})
export class MoveButtonsComponent {
  /** What the line is called when it is read aloud. */
  readonly name = input.required<string>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  /** −1 or 1. */
  readonly moved = output<number>();
}

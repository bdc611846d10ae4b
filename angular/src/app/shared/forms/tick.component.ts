import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';

/** A box to tick, with what ticking it means below. */
@Component({
  selector: 'app-tick',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, ReactiveFormsModule],
  template: `
    <label class="form-check">
      <input
        class="form-check-input"
        type="checkbox"
        [id]="for()"
        [attr.aria-describedby]="for() + '-help'"
        [formControl]="control()"
      />
      <span class="form-check-label">{{ label() | abpLocalization }}</span>
    </label>
    <p class="field-help" [id]="for() + '-help'">{{ help() | abpLocalization }}</p>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
    p {
      margin-bottom: 0;
    }
  `,
})
export class TickComponent {
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly help = input.required<string>();
  readonly control = input.required<FormControl<boolean>>();
}

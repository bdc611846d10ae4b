import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, forwardRef, input, signal } from '@angular/core';
import { ControlValueAccessor, FormsModule, NG_VALUE_ACCESSOR } from '@angular/forms';
import { DatePickerComponent } from '../date-picker/date-picker.component';
import { MomentParts, momentOf, partsOf } from './moment';

const NONE: MomentParts = { day: '', time: '' };

/** A day and a time of Asia/Shanghai; the value is the moment in UTC, ISO 8601. */
@Component({
  selector: 'app-moment-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePickerComponent, FormsModule, LocalizationPipe],
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => MomentPickerComponent),
      multi: true,
    },
  ],
  template: `
    <app-date-picker
      [inputId]="inputId()"
      [ngModel]="parts().day"
      [ngModelOptions]="{ standalone: true }"
      [disabled]="disabled()"
      (ngModelChange)="change({ day: $event ?? '' })"
    />
    <input
      #time
      class="form-control"
      type="time"
      [attr.aria-label]="'::Date:Time' | abpLocalization"
      [value]="parts().time"
      [disabled]="disabled()"
      (input)="change({ time: time.value })"
      (blur)="touched()"
    />
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
    }
    app-date-picker {
      flex: 1 1 160px;
    }
    input {
      flex: 0 0 120px;
    }
  `,
})
export class MomentPickerComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();

  protected readonly parts = signal(NONE);
  protected readonly disabled = signal(false);
  private changed: (value: string | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  writeValue(utc: string | null): void {
    this.parts.set(partsOf(utc) ?? NONE);
  }

  registerOnChange(changed: (value: string | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  protected change(part: Partial<MomentParts>): void {
    this.parts.update(parts => ({ ...parts, ...part }));
    this.changed(momentOf(this.parts()));
  }
}

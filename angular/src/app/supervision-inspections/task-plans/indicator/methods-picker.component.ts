import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  input,
  signal,
} from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { METHODS, methodsIn } from '../methods';

/** Assessment methods as check boxes; the value is the flags. */
@Component({
  selector: 'app-methods-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => MethodsPickerComponent),
      multi: true,
    },
  ],
  template: `
    @for (method of methods; track method; let first = $first) {
      <label>
        <input
          type="checkbox"
          class="form-check-input"
          [id]="first ? inputId() : inputId() + '-' + method"
          [checked]="chosen().includes(method)"
          (change)="toggle(method)"
        />
        {{ 'SupervisionInspections::Enum:AssessmentMethods.' + method | abpLocalization }}
      </label>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
    }
  `,
})
export class MethodsPickerComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();

  protected readonly methods = METHODS;
  protected readonly flags = signal(0);
  protected readonly chosen = computed(() => methodsIn(this.flags()));
  private changed: (flags: number) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(flags: number | null): void {
    this.flags.set(flags ?? 0);
  }

  registerOnChange(changed: (flags: number) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  protected toggle(method: number): void {
    this.flags.update(flags => flags ^ method);
    this.changed(this.flags());
    this.touched();
  }
}

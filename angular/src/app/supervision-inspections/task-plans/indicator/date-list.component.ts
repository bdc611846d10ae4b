import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, forwardRef, input, signal } from '@angular/core';
import { ControlValueAccessor, FormsModule, NG_VALUE_ACCESSOR } from '@angular/forms';
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';

const MAX_DATES = 12;

interface Line {
  key: number;
  day: string | null;
}

/** One day per upload; lines that are still empty don't count, and the last one only empties. */
@Component({
  selector: 'app-date-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePickerComponent, FormsModule, LocalizationPipe],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => DateListComponent), multi: true },
  ],
  template: `
    @for (line of lines(); track line.key; let i = $index) {
      <div class="line">
        <label [for]="idOf(i)">
          {{ 'SupervisionInspections::Plans:Deadline.Nth' | abpLocalization: '' + (i + 1) }}
        </label>
        <app-date-picker
          [inputId]="idOf(i)"
          [ngModel]="line.day"
          [ngModelOptions]="{ standalone: true }"
          (ngModelChange)="change(i, $event)"
        />
        <button
          type="button"
          class="btn btn-link"
          [attr.aria-label]="
            'SupervisionInspections::Plans:RemoveLine' | abpLocalization: '' + (i + 1)
          "
          (click)="remove(i)"
        >
          <i class="fa fa-xmark" aria-hidden="true"></i>
        </button>
      </div>
    }
    <button
      type="button"
      class="btn btn-sm btn-outline-secondary"
      [disabled]="lines().length >= max"
      (click)="add()"
    >
      <i class="fa fa-plus" aria-hidden="true"></i>
      {{ 'SupervisionInspections::Plans:Deadline.Add' | abpLocalization }}
    </button>
  `,
  styles: `
    :host {
      display: block;
    }
    .line {
      display: grid;
      grid-template-columns: auto minmax(0, 220px) auto;
      align-items: center;
      justify-content: start;
      gap: 8px;
      margin-bottom: 8px;
    }
  `,
})
export class DateListComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();

  protected readonly max = MAX_DATES;
  protected readonly lines = signal<readonly Line[]>([]);
  private nextKey = 0;
  private changed: (days: string[]) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(days: readonly string[] | null): void {
    this.show((days ?? []).map(day => this.line(day)));
  }

  registerOnChange(changed: (days: string[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  protected idOf(index: number): string {
    return index ? `${this.inputId()}-${index}` : this.inputId();
  }

  protected add(): void {
    this.lines.update(lines => [...lines, this.line()]);
  }

  protected change(index: number, day: string | null): void {
    this.set(this.lines().map((line, i) => (i === index ? { ...line, day } : line)));
  }

  protected remove(index: number): void {
    this.set(this.lines().filter((_, i) => i !== index));
  }

  private line(day: string | null = null): Line {
    return { key: this.nextKey++, day };
  }

  private show(lines: readonly Line[]): void {
    this.lines.set(lines.length ? lines : [this.line()]);
  }

  private set(lines: readonly Line[]): void {
    this.show(lines);
    this.changed(lines.flatMap(({ day }) => day ?? []));
    this.touched();
  }
}

import { LocalizationPipe, SessionStateService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  forwardRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import {
  NgbDateParserFormatter,
  NgbDateStruct,
  NgbDatepickerI18n,
  NgbInputDatepicker,
  NgbInputDatepickerConfig,
} from '@ng-bootstrap/ng-bootstrap';
import { formatDay, parseDay } from './day';

@Injectable()
class DayFormatter extends NgbDateParserFormatter {
  parse = parseDay;
  format = formatDay;
}

@Injectable()
class CalendarWords extends NgbDatepickerI18n {
  private readonly language = inject(SessionStateService).getLanguage();

  getWeekdayLabel(weekday: number): string {
    // 2024-01-01 was a Monday, ng-bootstrap's day 1.
    return this.say({ weekday: 'narrow' }, Date.UTC(2024, 0, weekday));
  }

  getMonthShortName(month: number): string {
    return this.say({ month: 'short' }, Date.UTC(2024, month - 1, 1));
  }

  getMonthFullName(month: number): string {
    return this.say({ month: 'long' }, Date.UTC(2024, month - 1, 1));
  }

  getDayAriaLabel({ year, month, day }: NgbDateStruct): string {
    return this.say({ dateStyle: 'full' }, Date.UTC(year, month - 1, day));
  }

  private say(form: Intl.DateTimeFormatOptions, time: number): string {
    return new Intl.DateTimeFormat(this.language, { timeZone: 'UTC', ...form }).format(time);
  }
}

/** A calendar day as `yyyy-MM-dd`, typed or picked. */
@Component({
  selector: 'app-date-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, NgbInputDatepicker],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => DatePickerComponent), multi: true },
    { provide: NgbDateParserFormatter, useClass: DayFormatter },
    { provide: NgbDatepickerI18n, useClass: CalendarWords },
    // ABP hangs calendars from the body, where an open dialog covers them; the defaults don't.
    NgbInputDatepickerConfig,
  ],
  template: `
    <div class="input-group">
      <input
        #text
        #calendar="ngbDatepicker"
        ngbDatepicker
        class="form-control"
        inputmode="numeric"
        placeholder="2020-01-31"
        autocomplete="off"
        [id]="inputId()"
        [value]="value() ?? ''"
        [disabled]="disabled()"
        [startDate]="start()"
        [autoClose]="'outside'"
        (change)="type(text)"
        (blur)="touched()"
        (dateSelect)="pick($event); calendar.close()"
      />
      <button
        type="button"
        class="btn btn-outline-secondary"
        [disabled]="disabled()"
        [attr.aria-label]="'::Date:Open' | abpLocalization"
        (click)="calendar.toggle()"
      >
        <i class="fa fa-calendar" aria-hidden="true"></i>
      </button>
    </div>
  `,
})
export class DatePickerComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();

  protected readonly value = signal<string | null>(null);
  protected readonly start = signal<NgbDateStruct>(today());
  protected readonly disabled = signal(false);
  private changed: (value: string | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  writeValue(value: string | null): void {
    this.value.set(value || null);
    this.start.set(parseDay(value ?? '') ?? today());
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

  protected pick(day: NgbDateStruct): void {
    this.set(formatDay(day));
  }

  /** What is no day goes back to what was there before. */
  protected type(field: HTMLInputElement): void {
    const day = parseDay(field.value);
    if (day || !field.value.trim()) this.set(day && formatDay(day));
    field.value = this.value() ?? '';
  }

  private set(value: string | null): void {
    this.writeValue(value);
    this.changed(value);
  }
}

function today(): NgbDateStruct {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

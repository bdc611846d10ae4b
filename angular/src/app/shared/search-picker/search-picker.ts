import {
  DestroyRef,
  Directive,
  Type,
  computed,
  forwardRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { Observable, Subject, catchError, debounceTime, of, switchMap } from 'rxjs';

export interface PickerOption {
  id: string;
  displayName: string;
  /** What tells two of the same name apart. */
  about?: string;
}

export const MOST_OFFERED = 20;

export const pickerProvider = (picker: () => Type<unknown>) => ({
  provide: NG_VALUE_ACCESSOR,
  useExisting: forwardRef(picker),
  multi: true,
});

/** One of many, found by the server while one types; the value is its id. Shown by app-picker-field, to which it is public. */
@Directive()
export abstract class SearchPicker<
  T extends PickerOption = PickerOption,
> implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  readonly picked = output<T | null>();

  /** Of the field, of the list, and of a list that is empty. */
  abstract readonly texts: Record<'search' | 'list' | 'none', string>;

  private readonly searches = new Subject<string>();
  /** What is found after one has gone on does not open any more. */
  focused = false;
  readonly text = signal('');
  readonly options = signal<readonly T[]>([]);
  readonly open = signal(false);
  readonly active = signal(-1);
  readonly disabled = signal(false);
  readonly value = signal<string | null>(null);
  readonly activeId = computed(() =>
    this.open() && this.active() >= 0 ? `${this.inputId()}-option-${this.active()}` : null,
  );
  private chosenName = '';
  private changed: (value: string | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  constructor() {
    this.searches
      .pipe(
        debounceTime(250),
        switchMap(filter => this.find(filter).pipe(catchError(() => of([])))),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(options => {
        this.options.set(options);
        this.active.set(options.length ? 0 : -1);
        this.open.set(this.focused);
      });
  }

  protected abstract find(filter: string): Observable<readonly T[]>;

  /** Also of one that is not offered any more. */
  protected abstract nameOf(id: string): Observable<string | undefined>;

  writeValue(id: string | null): void {
    if ((id || null) === this.value()) return;
    this.value.set(id || null);
    this.name('');
    if (!id) return;
    this.nameOf(id)
      .pipe(catchError(() => of('')))
      .subscribe(name => {
        if (this.value() === id) this.name(name ?? '');
      });
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

  search(text: string): void {
    this.text.set(text);
    this.searches.next(text.trim());
  }

  /** Everything, while what is chosen stands there. */
  offer(): void {
    if (!this.open()) this.searches.next(this.text() === this.chosenName ? '' : this.text().trim());
  }

  keydown(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.open()) this.move(key === 'ArrowDown' ? 1 : -1);
      else this.offer();
    } else if (key === 'Enter' && this.open()) {
      event.preventDefault();
      const option = this.options()[this.active()];
      if (option) this.choose(option);
    } else if (key === 'Escape' && this.open()) {
      event.stopPropagation();
      event.preventDefault();
      this.close();
    }
  }

  choose(option: T | null): void {
    this.value.set(option?.id ?? null);
    this.name(option?.displayName ?? '');
    this.open.set(false);
    this.changed(this.value());
    this.picked.emit(option);
  }

  /** An emptied field means none; a half-typed one goes back to what was chosen. */
  close(): void {
    this.touched();
    this.open.set(false);
    if (!this.text().trim() && this.value()) this.choose(null);
    else this.text.set(this.chosenName);
  }

  private move(step: number): void {
    const count = this.options().length;
    if (count) this.active.update(active => (active + step + count) % count);
  }

  private name(name: string): void {
    this.chosenName = name;
    this.text.set(name);
  }
}

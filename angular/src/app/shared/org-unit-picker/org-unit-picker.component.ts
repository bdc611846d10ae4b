import { ListResultDto, LocalizationPipe, RestService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  forwardRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { Subject, catchError, debounceTime, map, of, switchMap } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

export interface OrgUnitOption {
  id: string;
  displayName: string;
  code?: string;
  path?: string;
}

const API = '/api/app/organization-unit';
const QUIET = { skipHandleError: true };

/** One organization unit by searching as one types; the value is its id. */
@Component({
  selector: 'app-org-unit-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => OrgUnitPickerComponent),
      multi: true,
    },
  ],
  templateUrl: './org-unit-picker.component.html',
  styleUrl: './org-unit-picker.component.scss',
})
export class OrgUnitPickerComponent implements ControlValueAccessor {
  private readonly rest = inject(RestService);

  readonly inputId = input.required<string>();
  readonly picked = output<OrgUnitOption | null>();

  private readonly searches = new Subject<string>();
  protected readonly text = signal('');
  protected readonly options = signal<readonly OrgUnitOption[]>([]);
  protected readonly open = signal(false);
  protected readonly active = signal(-1);
  protected readonly disabled = signal(false);
  protected readonly value = signal<string | null>(null);
  protected readonly activeId = computed(() =>
    this.open() && this.active() >= 0 ? `${this.inputId()}-option-${this.active()}` : null,
  );
  private chosenName = '';
  private changed: (value: string | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  constructor() {
    this.searches
      .pipe(
        debounceTime(250),
        switchMap(filter => this.find(filter)),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(options => {
        this.options.set(options);
        this.active.set(options.length ? 0 : -1);
        this.open.set(true);
      });
  }

  writeValue(id: string | null): void {
    if (id === this.value()) return;
    this.value.set(id);
    this.name('');
    if (!id) return;
    this.rest
      .request<unknown, OrgUnitOption>({ method: 'GET', url: `${API}/${id}` }, QUIET)
      .pipe(catchError(() => of(null)))
      .subscribe(unit => {
        if (this.value() === id) this.name(unit?.displayName ?? '');
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

  protected search(text: string): void {
    this.text.set(text);
    this.searches.next(text.trim());
  }

  protected keydown(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.open()) this.move(key === 'ArrowDown' ? 1 : -1);
      else this.search(this.text());
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

  protected choose(option: OrgUnitOption | null): void {
    this.value.set(option?.id ?? null);
    this.name(option?.displayName ?? '');
    this.open.set(false);
    this.changed(this.value());
    this.picked.emit(option);
  }

  /** An emptied field means none; a half-typed one goes back to what was chosen. */
  protected close(): void {
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

  private find(filter: string) {
    const params = { filter, maxResultCount: 20 };
    return this.rest
      .request<unknown, ListResultDto<OrgUnitOption>>({ method: 'GET', url: API, params }, QUIET)
      .pipe(
        catchError(() => of({ items: [] as OrgUnitOption[] })),
        map(({ items }) => items ?? []),
      );
  }
}

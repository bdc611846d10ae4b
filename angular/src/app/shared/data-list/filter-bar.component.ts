import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { DatePickerComponent } from '../date-picker/date-picker.component';
import { OrgUnitPickerComponent } from '../org-unit-picker/org-unit-picker.component';
import { TextPipe } from '../text.pipe';
import { ListFilter } from './data-list.types';

const TYPING_PAUSE_MS = 350;

@Component({
  selector: 'app-filter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePickerComponent, FormsModule, LocalizationPipe, OrgUnitPickerComponent, TextPipe],
  templateUrl: './filter-bar.component.html',
  styleUrl: './filter-bar.component.scss',
})
export class FilterBarComponent {
  readonly filters = input.required<readonly ListFilter[]>();
  readonly values = input.required<Readonly<Record<string, string>>>();
  readonly changed = output<Record<string, string>>();

  private readonly opened = signal(false);
  private pause?: ReturnType<typeof setTimeout>;

  protected readonly hasMore = computed(() => this.filters().some(({ more }) => more));
  /** Opens by itself when a filter behind "more" is set, as after following a link. */
  protected readonly showMore = computed(
    () => this.opened() || this.filters().some(({ key, more }) => more && this.values()[key]),
  );
  protected readonly shown = computed(() =>
    this.filters().filter(({ more, elsewhere }) => !elsewhere && (!more || this.showMore())),
  );
  protected readonly setCount = computed(
    () => this.filters().filter(({ key, elsewhere }) => !elsewhere && this.values()[key]).length,
  );
  /** On a phone several filters would push the list off the screen. */
  protected readonly foldable = computed(() => this.filters().length > 1);
  protected readonly unfolded = signal(false);
  protected readonly anySet = computed(() => Object.values(this.values()).some(Boolean));

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  protected type(key: string, value: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.set(key, value.trim()), TYPING_PAUSE_MS);
  }

  protected set(key: string, value: string | null): void {
    clearTimeout(this.pause);
    const { [key]: before, ...rest } = this.values();
    if ((before ?? '') === (value ?? '')) return;
    this.changed.emit(value ? { ...rest, [key]: value } : rest);
  }

  protected toggleMore(): void {
    this.opened.set(!this.showMore());
  }
}

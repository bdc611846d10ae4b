import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, forwardRef, input, signal } from '@angular/core';
import {
  ControlValueAccessor,
  FormControl,
  NG_VALUE_ACCESSOR,
  ReactiveFormsModule,
} from '@angular/forms';
import {
  OrgUnitOption,
  OrgUnitPickerComponent,
} from '@shared/org-unit-picker/org-unit-picker.component';

/** Several organization units, added one by one. */
@Component({
  selector: 'app-unit-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, OrgUnitPickerComponent, ReactiveFormsModule],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UnitListComponent), multi: true },
  ],
  template: `
    <app-org-unit-picker [inputId]="inputId()" [formControl]="search" (picked)="add($event)" />
    <ul aria-live="polite">
      @for (id of ids(); track id) {
        <li>
          {{ nameOf(id) }}
          <button
            type="button"
            [attr.aria-label]="('::Remove' | abpLocalization) + ' ' + nameOf(id)"
            (click)="remove(id)"
          >
            <i class="fa fa-xmark" aria-hidden="true"></i>
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 2px 4px 2px 10px;
      border: 1px solid var(--app-line);
      border-radius: 14px;
      background: var(--app-tint);
    }
    li button {
      min-width: 24px;
      min-height: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  `,
})
export class UnitListComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  /** Names of the units that were picked before, by id. */
  readonly names = input<Readonly<Record<string, string>>>({});

  protected readonly search = new FormControl<string | null>(null);
  protected readonly ids = signal<readonly string[]>([]);
  private readonly added = new Map<string, string>();
  private changed: (ids: string[]) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(ids: readonly string[] | null): void {
    this.ids.set(ids ?? []);
  }

  registerOnChange(changed: (ids: string[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  protected nameOf(id: string): string {
    return this.added.get(id) ?? this.names()[id] ?? id;
  }

  protected add(unit: OrgUnitOption | null): void {
    if (!unit) return;
    this.added.set(unit.id, unit.displayName);
    this.search.setValue(null);
    this.set([...this.ids().filter(id => id !== unit.id), unit.id]);
  }

  protected remove(removed: string): void {
    this.set(this.ids().filter(id => id !== removed));
  }

  private set(ids: string[]): void {
    this.ids.set(ids);
    this.changed(ids);
    this.touched();
  }
}

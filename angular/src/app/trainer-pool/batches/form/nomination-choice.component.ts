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
import { NominationDto } from '@proxy/trainer-pool/nominations';
import { specialitiesText } from '../../specialities';

/** Who of those approved goes into the batch; the value is the ids. */
@Component({
  selector: 'app-nomination-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => NominationChoiceComponent),
      multi: true,
    },
  ],
  template: `
    <div role="group" tabindex="-1" [id]="inputId()">
      @if (nominations().length) {
        <label class="form-check all">
          <input
            class="form-check-input"
            type="checkbox"
            [checked]="isAll()"
            [indeterminate]="chosen().size > 0 && !isAll()"
            (change)="toggleAll()"
          />
          <span class="form-check-label">{{
            'TrainerPool::Batches:ChooseAll'
              | abpLocalization: '' + chosen().size : '' + nominations().length
          }}</span>
        </label>
      }
      @for (nomination of nominations(); track nomination.id) {
        <label class="form-check">
          <input
            class="form-check-input"
            type="checkbox"
            [checked]="chosen().has(nomination.id ?? '')"
            (change)="toggle(nomination.id ?? '')"
          />
          <span class="form-check-label">
            {{ nomination.personName }}
            <small
              >{{ nomination.organizationUnitName }} ·
              {{ specialitiesText(nomination.specialities) }}</small
            >
          </span>
        </label>
      } @empty {
        <p class="text-muted mb-0">{{ 'TrainerPool::Batches:NobodyApproved' | abpLocalization }}</p>
      }
    </div>
  `,
  styles: `
    .form-check {
      display: flex;
      gap: 8px;
      margin: 0;
      padding: 8px 0;
      border-bottom: 1px solid var(--app-line);
    }
    .form-check-input {
      flex: none;
      float: none;
      margin: 3px 0 0;
    }
    .all {
      font-weight: 600;
    }
    small {
      display: block;
      color: var(--app-muted);
    }
  `,
})
export class NominationChoiceComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  readonly nominations = input.required<readonly NominationDto[]>();

  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly isAll = computed(() =>
    this.nominations().every(({ id }) => this.chosen().has(id ?? '')),
  );
  protected readonly specialitiesText = specialitiesText;
  private changed: (ids: readonly string[]) => void = () => undefined;

  writeValue(ids: readonly string[] | null): void {
    this.chosen.set(new Set(ids));
  }

  registerOnChange(changed: (ids: readonly string[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(): void {
    // What is missing is said when the form is sent.
  }

  protected toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.set(chosen);
  }

  protected toggleAll(): void {
    this.set(new Set(this.isAll() ? [] : this.nominations().map(({ id }) => id ?? '')));
  }

  private set(chosen: ReadonlySet<string>): void {
    this.chosen.set(chosen);
    this.changed([...chosen]);
  }
}

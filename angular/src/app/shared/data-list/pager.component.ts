import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';

@Component({
  selector: 'app-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, LocalizationPipe],
  template: `
    <span role="status">{{
      '::Pager:Summary' | abpLocalization: '' + total() : '' + page() : '' + pages()
    }}</span>
    <nav class="turns" [attr.aria-label]="'::Pager' | abpLocalization">
      <label>
        <span class="visually-hidden">{{ '::Pager:Size' | abpLocalization }}</span>
        <select
          class="form-select form-select-sm"
          [ngModel]="size()"
          (ngModelChange)="changed.emit({ size: $event, page: 1 })"
        >
          @for (option of sizes(); track option) {
            <option [ngValue]="option">
              {{ '::Pager:PerPage' | abpLocalization: '' + option }}
            </option>
          }
        </select>
      </label>
      <button
        type="button"
        class="btn btn-sm btn-outline-secondary"
        [disabled]="page() <= 1"
        (click)="changed.emit({ page: page() - 1 })"
      >
        {{ '::Pager:Previous' | abpLocalization }}
      </button>
      <button
        type="button"
        class="btn btn-sm btn-outline-secondary"
        [disabled]="page() >= pages()"
        (click)="changed.emit({ page: page() + 1 })"
      >
        {{ '::Pager:Next' | abpLocalization }}
      </button>
    </nav>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
      padding: 12px 16px;
      color: var(--app-muted);
    }
    .turns {
      display: flex;
      gap: 8px;
    }
  `,
})
export class PagerComponent {
  readonly total = input.required<number>();
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly changed = output<{ page: number; size?: number }>();

  protected readonly pages = computed(() => Math.max(Math.ceil(this.total() / this.size()), 1));
  protected readonly sizes = computed(() =>
    [...new Set([10, 20, 50, 100, this.size()])].sort((a, b) => a - b),
  );
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Offers the latest version to a form that was refused because of it; what was typed stays. */
@Component({
  selector: 'app-conflict-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    @if (refused()) {
      <div class="notice notice-warn" role="alert">
        <p class="mb-2">{{ 'SupervisionInspections::Conflict' | abpLocalization }}</p>
        <button
          type="button"
          class="btn btn-sm btn-outline-primary"
          [disabled]="busy()"
          (click)="latest.emit()"
        >
          {{ 'SupervisionInspections::Conflict:TakeLatest' | abpLocalization }}
        </button>
      </div>
    } @else if (both(); as names) {
      <div class="notice notice-info" role="status">
        <p class="mb-0">
          @if (names.length) {
            {{ 'SupervisionInspections::Conflict:Both' | abpLocalization: list(names) }}
          } @else {
            {{ 'SupervisionInspections::Conflict:Taken' | abpLocalization }}
          }
        </p>
      </div>
    }
  `,
})
export class ConflictNoticeComponent {
  readonly refused = input.required<boolean>();
  readonly busy = input(false);
  /** Names of what both changed, once the latest version is there. */
  readonly both = input<readonly string[] | null>(null);
  readonly latest = output();

  protected list(names: readonly string[]): string {
    return names.join('、');
  }
}

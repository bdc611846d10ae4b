import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReviewQueue } from './review-queue';

/** The way through the queue without going back to it. */
@Component({
  selector: 'app-queue-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (queue.place(); as place) {
      <span class="place">{{
        'SupervisionInspections::Review:Place' | abpLocalization: '' + place.at : '' + place.of
      }}</span>
    }
    @if (queue.previous(); as cell) {
      <a
        class="btn btn-outline-secondary"
        aria-keyshortcuts="K"
        queryParamsHandling="preserve"
        [routerLink]="['../..', cell.indicatorId, cell.unitId]"
        >{{ 'SupervisionInspections::Review:Previous' | abpLocalization }} <kbd>K</kbd></a
      >
    }
    @if (queue.next(); as cell) {
      <a
        class="btn btn-outline-primary"
        aria-keyshortcuts="J"
        queryParamsHandling="preserve"
        [routerLink]="['../..', cell.indicatorId, cell.unitId]"
        >{{ 'SupervisionInspections::Review:Next' | abpLocalization }} <kbd>J</kbd></a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .place {
      color: var(--app-muted);
    }
    kbd {
      padding: 0 5px;
      border: 1px solid currentcolor;
      background: none;
      color: inherit;
      font-size: 12px;
    }
    @media (max-width: 767px) {
      kbd {
        display: none;
      }
    }
  `,
})
export class QueueStepsComponent {
  protected readonly queue = inject(ReviewQueue);
}

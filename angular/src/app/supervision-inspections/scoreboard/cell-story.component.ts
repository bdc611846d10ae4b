import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ScoreboardService } from '@proxy/supervision-inspections/scoreboards';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { map } from 'rxjs';
import { historyEntry } from '../history-entry';
import { BoardCell } from './board';

/** How one cell came about, in a dialog at the side. */
@Component({
  selector: 'app-cell-story',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, TimeLineComponent],
  template: `
    <dialog #dialog aria-labelledby="cell-story-title" (close)="closed.emit()">
      <header>
        <div>
          <p class="text-muted">{{ cell().unitName }}</p>
          <h2 id="cell-story-title" class="panel-title">{{ cell().indicatorName }}</h2>
        </div>
        <button
          type="button"
          class="btn-close"
          [attr.aria-label]="'AbpUi::Close' | abpLocalization"
          (click)="dialog.close()"
        ></button>
      </header>
      @if (canReview) {
        <a
          class="btn btn-primary"
          [routerLink]="['/supervision/reviews', cell().indicatorId, cell().unitId]"
        >
          {{ 'SupervisionInspections::Board:OpenReview' | abpLocalization }}
        </a>
      }
      @if (history.hasValue() ? history.value() : null; as entries) {
        @if (entries.length > 0) {
          <app-time-line [entries]="entries" />
        } @else {
          <p class="text-muted">
            {{ 'SupervisionInspections::Board:NoHistory' | abpLocalization }}
          </p>
        }
      } @else {
        <p role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
      }
    </dialog>
  `,
  styleUrl: './cell-story.component.scss',
})
export class CellStoryComponent {
  readonly cell = input.required<BoardCell>();
  readonly closed = output();

  private readonly service = inject(ScoreboardService);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly canReview = inject(PermissionService).getGrantedPolicy(
    'SupervisionInspections.Review',
  );
  protected readonly history = rxResource({
    params: () => this.cell(),
    stream: ({ params }) =>
      this.service
        .getHistory(params.indicatorId, params.unitId)
        .pipe(map(({ items }) => (items ?? []).map(historyEntry))),
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { ScoreboardIndicatorDto } from '@proxy/supervision-inspections/scoreboards';
import { TextPipe } from '@shared/text.pipe';
import { BoardCell, BoardRow, cellAt, share } from './board';
import { signed } from './cell-view';

/** The board on a phone: the ranking, and a unit's indicators when it is tapped. */
@Component({
  selector: 'app-unit-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  template: `
    @for (row of rows(); track row.organizationUnitId) {
      <section class="panel">
        <button
          type="button"
          class="unit"
          [attr.aria-expanded]="unfolded() === row.organizationUnitId"
          (click)="toggle(row)"
        >
          <span class="rank">{{ row.rank ?? '—' }}</span>
          <span class="name">{{ row.organizationUnitName }}</span>
          <span class="mean">{{ row.meanGrade ?? '—' }}</span>
        </button>
        <p class="facts-line">
          {{ 'SupervisionInspections::Board:OnTime' | abpLocalization }}
          {{ share(row.onTimeCount, row.dueCount) }} ·
          {{ 'SupervisionInspections::Board:Complete' | abpLocalization }}
          {{ share(row.completeCount, row.dueCount) }}
          @if (row.points) {
            · {{ 'SupervisionInspections::Board:Points' | abpLocalization }}
            {{ signed(row.points) }}
          }
        </p>
        @if (unfolded() === row.organizationUnitId) {
          <ul>
            @for (view of row.views; track $index; let c = $index) {
              @if (view.look !== 'off') {
                <li>
                  <button type="button" class="line" (click)="open(row, c)">
                    <span>{{ indicators()[c]?.number }}. {{ indicators()[c]?.name }}</span>
                    <span [class]="'cell ' + view.look">{{
                      view.spoken ?? view.text | appText
                    }}</span>
                  </button>
                </li>
              }
            }
          </ul>
        }
      </section>
    }
  `,
  styleUrl: './unit-list.component.scss',
})
export class UnitListComponent {
  readonly indicators = input.required<readonly ScoreboardIndicatorDto[]>();
  readonly rows = input.required<readonly BoardRow[]>();
  readonly opened = output<BoardCell>();

  protected readonly unfolded = signal<string | undefined>(undefined);
  protected readonly share = share;
  protected readonly signed = signed;

  protected toggle({ organizationUnitId }: BoardRow): void {
    this.unfolded.update(id => (id === organizationUnitId ? undefined : organizationUnitId));
  }

  protected open(row: BoardRow, column: number): void {
    const cell = cellAt(row, this.indicators(), column);
    if (cell) this.opened.emit(cell);
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { ScoreboardIndicatorDto } from '@proxy/supervision-inspections/scoreboards';
import { TextPipe } from '@shared/text.pipe';
import { BoardCell, BoardRow, categorySpans, cellAt, share } from './board';
import { signed } from './cell-view';

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Units × indicators. One plain table: thousands of cells stay smooth, and arrow keys walk through them. */
@Component({
  selector: 'app-board-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  templateUrl: './board-table.component.html',
  styleUrl: './board-table.component.scss',
})
export class BoardTableComponent {
  readonly indicators = input.required<readonly ScoreboardIndicatorDto[]>();
  readonly rows = input.required<readonly BoardRow[]>();
  readonly caption = input.required<string>();
  readonly opened = output<BoardCell>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly categories = computed(() => categorySpans(this.indicators()));
  protected readonly share = share;
  protected readonly signed = signed;

  protected open(row: BoardRow, column: number): void {
    const cell = cellAt(row, this.indicators(), column);
    if (cell) this.opened.emit(cell);
  }

  protected walk(event: KeyboardEvent, row: number, column: number): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    this.host.nativeElement
      .querySelector<HTMLElement>(`[data-cell="${row + step[0]}-${column + step[1]}"]`)
      ?.focus();
  }
}

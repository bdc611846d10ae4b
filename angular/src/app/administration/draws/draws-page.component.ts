import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  DrawCheckDto,
  DrawListDto,
  DrawService,
  DrawStatus,
  GetDrawsInput,
  drawStatusOptions,
} from '@proxy/platform/draws';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { DrawCheckComponent } from './draw-check.component';

const TONES: Record<DrawStatus, Tone> = {
  [DrawStatus.Prepared]: 'wait',
  [DrawStatus.Drawn]: 'good',
  [DrawStatus.Abandoned]: 'idle',
};
const statusName = (status: DrawStatus) => `Platform::Enum:DrawStatus.${status}`;

/** All draws, for those who verify them: the receipt, the check, and how to do without the server. */
@Component({
  selector: 'app-draws-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    DrawCheckComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './draws-page.component.html',
  styles: `
    app-draw-check,
    app-data-list {
      display: block;
      margin-bottom: 16px;
    }
    ol {
      margin: 0;
      padding-left: 20px;
      overflow-wrap: anywhere;
    }
  `,
})
export class DrawsPageComponent {
  private readonly service = inject(DrawService);
  private readonly download = inject(FileDownload);

  protected readonly checked = signal<{ draw: DrawListDto; check: DrawCheckDto } | null>(null);
  protected readonly Status = DrawStatus;
  protected readonly steps = ['1', '2', '3'];
  protected readonly columns: ListColumn<DrawListDto>[] = [
    { key: 'subject', header: 'Platform::Draws:Subject', lead: true, sortable: true },
    { key: 'status', header: 'Platform::Draws:Status', width: '130px' },
    { key: 'sizes', header: 'Platform::Draws:Sizes', width: '190px' },
    { key: 'witness', header: 'Platform::Draws:Witness', value: draw => draw.witness ?? '—' },
    {
      key: 'preparedTime',
      header: 'Platform::Draws:PreparedTime',
      sortable: true,
      wideOnly: true,
      width: '180px',
    },
    { key: 'drawnTime', header: 'Platform::Draws:DrawnTime', sortable: true, width: '180px' },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'Platform::Draws:Subject' },
    enumFilter('status', 'Platform::Draws:Status', drawStatusOptions, statusName),
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetDrawsInput);

  protected tone = ({ status }: DrawListDto) => TONES[status ?? DrawStatus.Prepared];
  protected status = ({ status }: DrawListDto) => statusName(status ?? DrawStatus.Prepared);

  protected check(draw: DrawListDto): void {
    this.checked.set(null);
    this.service.getCheck(draw.id ?? '').subscribe(check => this.checked.set({ draw, check }));
  }

  protected receipt({ id }: DrawListDto): void {
    this.download.get(`/api/app/draw/${id}/receipt`).subscribe({ error: () => undefined });
  }
}

import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  GetPapersInput,
  PaperListDto,
  PaperService,
  PaperStatus,
  paperStatusOptions,
} from '@proxy/training-exams/papers';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { PaperActs } from '../paper-acts';
import { PAPER_TONES, paperStatusName } from '../paper-words';

@Component({
  selector: 'app-paper-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './paper-list.component.html',
})
export class PaperListComponent {
  private readonly service = inject(PaperService);
  private readonly acts = inject(PaperActs);
  private readonly router = inject(Router);

  protected readonly columns: ListColumn<PaperListDto>[] = [
    { key: 'title', header: 'TrainingExams::DisplayName:Title', sortable: true, lead: true },
    { key: 'status', header: 'TrainingExams::Status', sortable: true, width: '120px' },
    {
      key: 'questionCount',
      header: 'TrainingExams::DisplayName:Count',
      align: 'end',
      width: '100px',
    },
    { key: 'totalPoints', header: 'TrainingExams::Papers:Total', align: 'end', width: '100px' },
    {
      key: 'publishedTime',
      header: 'TrainingExams::Papers:PublishedTime',
      sortable: true,
      width: '160px',
    },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::DisplayName:Title' },
    enumFilter('status', 'TrainingExams::Status', paperStatusOptions, paperStatusName),
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetPapersInput);

  protected tone = ({ status }: PaperListDto) => PAPER_TONES[status ?? PaperStatus.Draft];
  protected statusName = ({ status }: PaperListDto) => paperStatusName(status);

  protected async create(): Promise<void> {
    const paper = await this.acts.create();
    if (paper) void this.router.navigate(['/training-exams/papers', paper.id, 'design']);
  }
}

import { LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TrainerBatchListDto, TrainerBatchService } from '@proxy/trainer-pool/trainers';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { batchName } from '../batch-words';

/** 聘任批次, the latest first. */
@Component({
  selector: 'app-batch-list',
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
  template: `
    <app-page-header title="TrainerPool::Menu:Batches" purpose="TrainerPool::Batches:Purpose">
      <a *abpPermission="'TrainerPool.Batches.Edit'" class="btn btn-primary" routerLink="new">
        {{ 'TrainerPool::Batches:New' | abpLocalization }}
      </a>
      <a class="btn btn-outline-secondary" routerLink="/public-trainers">
        {{ 'TrainerPool::Public:Title' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      caption="TrainerPool::Menu:Batches"
      emptyText="TrainerPool::Batches:None"
      emptyHint="TrainerPool::Batches:NoneHint"
      [columns]="columns"
      [load]="load"
    >
      <ng-template appCell="noticeNumber" let-batch>
        <a [routerLink]="['/trainer-pool/batches', batch.id]">{{ batch.noticeNumber }}</a>
      </ng-template>
      <ng-template appCell="publishedTime" let-batch>
        @if (batch.publishedTime) {
          <app-state-chip tone="good" label="TrainerPool::Batches:Published" />
          {{ batch.publishedTime | appLocalTime: 'day' }}
        } @else {
          <app-state-chip tone="warn" label="TrainerPool::Batches:Draft" />
        }
      </ng-template>
    </app-data-list>
  `,
})
export class BatchListComponent {
  private readonly service = inject(TrainerBatchService);
  private readonly words = inject(LocalizationService);

  protected readonly columns: ListColumn<TrainerBatchListDto>[] = [
    { key: 'noticeNumber', header: 'TrainerPool::DisplayName:NoticeNumber', lead: true },
    {
      key: 'number',
      header: 'TrainerPool::Batches:Batch',
      width: '120px',
      value: batch => batchName(this.words, batch),
    },
    { key: 'publishedTime', header: 'TrainerPool::Batches:State', width: '220px' },
    {
      key: 'term',
      header: 'TrainerPool::Batches:Term',
      width: '230px',
      value: ({ appointedOn, termEnd }) => `${appointedOn} – ${termEnd}`,
    },
    { key: 'count', header: 'TrainerPool::Batches:Count', align: 'end', width: '90px' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as { skipCount: number; maxResultCount: number });
}

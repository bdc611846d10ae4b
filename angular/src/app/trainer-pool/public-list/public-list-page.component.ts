import { LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import {
  GetPublicTrainersInput,
  PublicTrainerDto,
  TrainerService,
} from '@proxy/trainer-pool/trainers';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { specialitiesText } from '../specialities';

/** 公开名单: who serves today, for everybody. */
@Component({
  selector: 'app-public-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataListComponent, PageHeaderComponent],
  template: `
    <app-page-header title="TrainerPool::Public:Title" purpose="TrainerPool::Public:Purpose" />
    <app-data-list
      caption="TrainerPool::Public:Title"
      rowKey="name"
      emptyText="TrainerPool::Public:None"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    />
  `,
})
export class PublicListPageComponent {
  private readonly service = inject(TrainerService);
  private readonly words = inject(LocalizationService);

  protected readonly columns: ListColumn<PublicTrainerDto>[] = [
    { key: 'name', header: 'TrainerPool::Pool:Name', lead: true, width: '110px' },
    { key: 'organizationUnitName', header: 'TrainerPool::Noms:Unit' },
    {
      key: 'specialities',
      header: 'TrainerPool::DisplayName:Specialities',
      value: ({ specialities }) => specialitiesText(specialities),
    },
    {
      key: 'batchNumber',
      header: 'TrainerPool::Batches:Batch',
      width: '120px',
      value: ({ batchNumber }) => this.words.instant('TrainerPool::Batches:Nth', `${batchNumber}`),
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'speciality', label: 'TrainerPool::DisplayName:Speciality' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getPublicList(query as unknown as GetPublicTrainersInput);
}

import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetTrainersInput,
  TrainerListDto,
  TrainerService,
  TrainerStanding,
  trainerStandingOptions,
} from '@proxy/trainer-pool/trainers';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { STANDING_TONES, meanOf, standingName } from '../../pool-words';
import { specialitiesText } from '../../specialities';

/** 师资库: who was appointed, what they teach, how much and how well. */
@Component({
  selector: 'app-trainer-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="TrainerPool::Menu:Trainers" purpose="TrainerPool::Pool:Purpose">
      <a class="btn btn-outline-secondary" routerLink="/public-trainers">
        {{ 'TrainerPool::Public:Title' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      exportable
      caption="TrainerPool::Menu:Trainers"
      sorting="batchNumber asc"
      emptyText="TrainerPool::Pool:None"
      emptyHint="TrainerPool::Pool:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
      (exported)="save($event)"
    >
      <ng-template appCell="name" let-trainer>
        <a [routerLink]="['/trainer-pool/trainers', trainer.id]">{{ trainer.name }}</a>
      </ng-template>
      <ng-template appCell="standing" let-trainer>
        <app-state-chip [tone]="tone(trainer)" [label]="standing(trainer)" />
      </ng-template>
      <ng-template appCell="termEnd" let-trainer>
        {{ trainer.termEnd }}
        @if (trainer.endsSoon) {
          <app-state-chip tone="warn" label="TrainerPool::Pool:EndsSoon" />
        }
      </ng-template>
    </app-data-list>
  `,
})
export class TrainerListComponent {
  private readonly service = inject(TrainerService);
  private readonly words = inject(LocalizationService);
  private readonly download = inject(FileDownload);

  protected readonly columns: ListColumn<TrainerListDto>[] = [
    { key: 'name', header: 'TrainerPool::Pool:Name', lead: true, width: '110px' },
    { key: 'standing', header: 'TrainerPool::Pool:Standing', width: '110px' },
    { key: 'organizationUnitName', header: 'TrainerPool::Noms:Unit', wideOnly: true },
    {
      key: 'specialities',
      header: 'TrainerPool::DisplayName:Specialities',
      value: ({ specialities }) => specialitiesText(specialities),
    },
    {
      key: 'termEnd',
      header: 'TrainerPool::DisplayName:TermEnd',
      sortable: true,
      width: '190px',
    },
    {
      key: 'load',
      header: 'TrainerPool::Pool:LoadThisYear',
      align: 'end',
      width: '130px',
      value: ({ load }) =>
        load?.times
          ? this.words.instant('TrainerPool::Pool:Load', `${load.times}`, `${load.hours}`)
          : '—',
    },
    {
      key: 'evaluation',
      header: 'TrainerPool::Pool:Evaluation',
      align: 'end',
      width: '90px',
      value: ({ evaluation }) => meanOf(evaluation) ?? '—',
    },
    {
      key: 'batchNumber',
      header: 'TrainerPool::Batches:Batch',
      sortable: true,
      wideOnly: true,
      align: 'end',
      width: '90px',
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainerPool::Pool:Name' },
    { key: 'speciality', label: 'TrainerPool::DisplayName:Speciality' },
    enumFilter('standing', 'TrainerPool::Pool:Standing', trainerStandingOptions, standingName),
    {
      key: 'endsSoon',
      label: 'TrainerPool::DisplayName:TermEnd',
      kind: 'select',
      options: [{ value: 'true', label: 'TrainerPool::Pool:EndsWithin' }],
      more: true,
    },
    { key: 'organizationUnitId', label: 'TrainerPool::Noms:Unit', kind: 'org-unit', more: true },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetTrainersInput);

  protected save(query: ListQuery): void {
    this.download.get('/api/app/trainer/excel', { ...query }).subscribe({ error: () => undefined });
  }

  protected tone = ({ standing }: TrainerListDto) =>
    STANDING_TONES[standing ?? TrainerStanding.Serving];
  protected standing = ({ standing }: TrainerListDto) => standingName(standing);
}

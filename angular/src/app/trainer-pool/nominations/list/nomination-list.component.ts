import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetNominationsInput,
  NominationDto,
  NominationService,
  NominationStatus,
  nominationStatusOptions,
} from '@proxy/trainer-pool/nominations';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { NOMINATION_TONES, nominationName } from '../../pool-words';
import { specialitiesText } from '../../specialities';

/** 师资推荐: what units proposed, and what became of it. */
@Component({
  selector: 'app-nomination-list',
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
    <app-page-header title="TrainerPool::Menu:Nominations" purpose="TrainerPool::Noms:Purpose">
      <a *abpPermission="'TrainerPool.Nominations.Create'" class="btn btn-primary" routerLink="new">
        {{ 'TrainerPool::Noms:New' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      caption="TrainerPool::Menu:Nominations"
      sorting="creationTime desc"
      emptyText="TrainerPool::Noms:None"
      emptyHint="TrainerPool::Noms:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="personName" let-nomination>
        <a [routerLink]="['/trainer-pool/nominations', nomination.id]">{{
          nomination.personName
        }}</a>
      </ng-template>
      <ng-template appCell="status" let-nomination>
        <app-state-chip [tone]="tone(nomination)" [label]="status(nomination)" />
      </ng-template>
      <ng-template appCell="creationTime" let-nomination>{{
        nomination.creationTime | appLocalTime
      }}</ng-template>
      <a
        *abpPermission="'TrainerPool.Nominations.Create'"
        appEmptyAct
        class="btn btn-outline-primary"
        routerLink="new"
        >{{ 'TrainerPool::Noms:New' | abpLocalization }}</a
      >
    </app-data-list>
  `,
})
export class NominationListComponent {
  private readonly service = inject(NominationService);

  protected readonly columns: ListColumn<NominationDto>[] = [
    { key: 'personName', header: 'TrainerPool::Noms:Person', lead: true, width: '140px' },
    { key: 'status', header: 'TrainerPool::Noms:Status', sortable: true, width: '120px' },
    { key: 'organizationUnitName', header: 'TrainerPool::Noms:Unit' },
    {
      key: 'specialities',
      header: 'TrainerPool::DisplayName:Specialities',
      value: ({ specialities }) => specialitiesText(specialities),
    },
    {
      key: 'nominatorName',
      header: 'TrainerPool::Noms:Nominator',
      wideOnly: true,
      width: '120px',
    },
    {
      key: 'creationTime',
      header: 'TrainerPool::Noms:FiledTime',
      sortable: true,
      width: '170px',
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainerPool::Noms:Person' },
    enumFilter('status', 'TrainerPool::Noms:Status', nominationStatusOptions, nominationName),
    { key: 'organizationUnitId', label: 'TrainerPool::Noms:Unit', kind: 'org-unit' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetNominationsInput);

  protected tone = ({ status }: NominationDto) =>
    NOMINATION_TONES[status ?? NominationStatus.Submitted];
  protected status = ({ status }: NominationDto) => nominationName(status);
}

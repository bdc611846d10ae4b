import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetHoursTotalsInput,
  HoursKind,
  HoursLedgerService,
  PersonHoursDto,
} from '@proxy/trainer-pool/hours';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { HoursTabsComponent } from '../hours-tabs.component';
import { HOURS_KINDS, hoursKindName, hoursOf, yearChoices } from '../hours-words';

/** 学时台账, one line a person: who has what, and who misses what. */
@Component({
  selector: 'app-people-hours',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    HoursTabsComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="TrainerPool::Menu:Hours" purpose="TrainerPool::Hours:Purpose">
      <a *abpPermission="'TrainerPool.Hours.Record'" class="btn btn-primary" routerLink="record">
        {{ 'TrainerPool::Hours:Record' | abpLocalization }}
      </a>
    </app-page-header>
    <app-hours-tabs />
    <app-data-list
      exportable
      caption="TrainerPool::Hours:People"
      rowKey="userId"
      emptyText="TrainerPool::Hours:NoPeople"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
      (exported)="save($event)"
    >
      <ng-template appCell="personName" let-row>
        <a
          routerLink="/trainer-pool/hours/entries"
          [queryParams]="{ userId: row.userId, person: row.personName }"
          >{{ row.personName }}</a
        >
      </ng-template>
      <ng-template appCell="missing" let-row>
        @if (row.required === null) {
          —
        } @else if (row.missing) {
          <app-state-chip
            tone="warn"
            [label]="'TrainerPool::Hours:Short' | abpLocalization: '' + row.missing"
          />
        } @else {
          <app-state-chip tone="good" label="TrainerPool::Hours:Reached" />
        }
      </ng-template>
    </app-data-list>
  `,
})
export class PeopleHoursComponent {
  private readonly service = inject(HoursLedgerService);
  private readonly download = inject(FileDownload);

  protected readonly columns: ListColumn<PersonHoursDto>[] = [
    { key: 'personName', header: 'TrainerPool::Record:Name', lead: true },
    { key: 'organizationUnitName', header: 'TrainerPool::Record:Unit' },
    ...HOURS_KINDS.map(kind => kindColumn(kind)),
    {
      key: 'total',
      header: 'TrainerPool::Hours:Total',
      align: 'end',
      sortable: true,
      width: '100px',
      value: ({ hours, required }) =>
        required ? `${hours?.total ?? 0}/${required}` : `${hours?.total ?? 0}`,
    },
    { key: 'missing', header: 'TrainerPool::Hours:Missing', width: '130px' },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainerPool::Record:Name' },
    { key: 'organizationUnitId', label: 'TrainerPool::Record:Unit', kind: 'org-unit' },
    {
      key: 'isShort',
      label: 'TrainerPool::Hours:Missing',
      kind: 'select',
      options: [
        { value: 'true', label: 'TrainerPool::Hours:IsShort' },
        { value: 'false', label: 'TrainerPool::Hours:Reached' },
      ],
    },
    {
      key: 'year',
      label: 'TrainerPool::DisplayName:Year',
      kind: 'select',
      none: 'TrainerPool::Hours:ThisYear',
      options: yearChoices(new Date()),
    },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getTotals(query as unknown as GetHoursTotalsInput);

  protected save(query: ListQuery): void {
    this.download
      .get('/api/app/hours-ledger/totals-excel', { ...query })
      .subscribe({ error: () => undefined });
  }
}

const kindColumn = (kind: HoursKind): ListColumn<PersonHoursDto> => ({
  key: `kind${kind}`,
  header: hoursKindName(kind),
  align: 'end',
  wideOnly: true,
  width: '90px',
  value: ({ hours }) => hoursOf(hours, kind) || '—',
});

import { LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  EnforcementBodyListDto,
  EnforcementBodyService,
  GetEnforcementBodiesInput,
  bodyKindOptions,
} from '@proxy/certification/bodies';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { areaWords } from '../../areas';
import { thisYear } from '../this-year';
import {
  STANDING_QUERIES,
  bodyKindName,
  standingName,
  standingOf,
  standingTone,
} from '../body-words';

@Component({
  selector: 'app-body-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="Certification::Menu:Bodies" purpose="Certification::Bodies:Purpose">
      <a *abpPermission="'Certification.Bodies.Edit'" class="btn btn-primary" routerLink="new">
        {{ 'Certification::Bodies:New' | abpLocalization }}
      </a>
      <a
        *abpPermission="'Certification.Bodies.Confirm'"
        class="btn btn-outline-secondary"
        routerLink="year"
      >
        {{ 'Certification::Bodies:YearTitle' | abpLocalization }}
      </a>
      <a class="btn btn-outline-secondary" routerLink="/published-bodies" target="_blank">
        {{ 'Certification::Bodies:Public' | abpLocalization }}
        <i class="fa fa-arrow-up-right-from-square" aria-hidden="true"></i>
      </a>
    </app-page-header>
    <app-data-list
      caption="Certification::Menu:Bodies"
      sorting="name asc"
      emptyText="Certification::Bodies:None"
      emptyHint="Certification::Bodies:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="name" let-body>
        <a [routerLink]="['/certification/bodies', body.id]">{{ body.name }}</a>
      </ng-template>
      <ng-template appCell="confirmedYear" let-body>
        <app-state-chip [tone]="tone(standing(body))" [label]="standingName(standing(body))" />
      </ng-template>
      <a
        *abpPermission="'Certification.Bodies.Edit'"
        appEmptyAct
        class="btn btn-outline-primary"
        routerLink="new"
        >{{ 'Certification::Bodies:New' | abpLocalization }}</a
      >
    </app-data-list>
  `,
})
export class BodyListComponent {
  private readonly service = inject(EnforcementBodyService);
  private readonly words = inject(LocalizationService);
  private readonly year = thisYear();

  protected readonly tone = standingTone;
  protected readonly standingName = standingName;

  protected readonly columns: ListColumn<EnforcementBodyListDto>[] = [
    { key: 'name', header: 'Certification::Bodies:Name', sortable: true, lead: true },
    {
      key: 'kind',
      header: 'Certification::DisplayName:Kind',
      sortable: true,
      width: '120px',
      value: body => this.words.instant(bodyKindName(body.kind)),
    },
    { key: 'organizationUnitName', header: 'Certification::DisplayName:OrganizationUnitId' },
    {
      key: 'areas',
      header: 'Certification::DisplayName:Areas',
      value: body => areaWords(body.areas, this.words),
    },
    {
      key: 'confirmedYear',
      header: this.words.instant('Certification::Bodies:InYear', `${this.year}`),
      sortable: true,
      width: '150px',
    },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'Certification::Bodies:Name' },
    enumFilter(
      'kind',
      'Certification::DisplayName:Kind',
      bodyKindOptions as { value: number }[],
      bodyKindName,
    ),
    {
      key: 'standing',
      label: this.words.instant('Certification::Bodies:InYear', `${this.year}`),
      kind: 'select',
      options: (['Unconfirmed', 'Confirmed', 'Published'] as const).map(value => ({
        value,
        label: standingName(value),
      })),
    },
    {
      key: 'organizationUnitId',
      label: 'Certification::DisplayName:OrganizationUnitId',
      kind: 'org-unit',
      more: true,
    },
    {
      key: 'includeDissolved',
      label: 'Certification::Bodies:Dissolved',
      kind: 'select',
      none: 'Certification::Bodies:DissolvedHidden',
      options: [{ value: 'true', label: 'Certification::Bodies:DissolvedShown' }],
      more: true,
    },
  ];

  protected readonly load = ({ standing = '', ...query }: ListQuery) =>
    this.service.getList({
      ...query,
      ...STANDING_QUERIES[`${standing}`],
    } as unknown as GetEnforcementBodiesInput);

  protected standing(body: EnforcementBodyListDto) {
    return standingOf(body, this.year);
  }
}

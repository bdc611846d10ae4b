import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetTaskPlansInput,
  TaskPlanListDto,
  TaskPlanService,
  taskPlanStatusOptions,
} from '@proxy/supervision-inspections/task-plans';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { PLAN_TONES, planStatusName } from '../plan-resource';

const YEARS_BACK = 8;

@Component({
  selector: 'app-plan-list',
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
  templateUrl: './plan-list.component.html',
})
export class PlanListComponent {
  private readonly service = inject(TaskPlanService);

  protected readonly columns: ListColumn<TaskPlanListDto>[] = [
    { key: 'title', header: 'SupervisionInspections::DisplayName:Title', sortable: true },
    {
      key: 'year',
      header: 'SupervisionInspections::DisplayName:Year',
      sortable: true,
      width: '100px',
    },
    {
      key: 'documentNumber',
      header: 'SupervisionInspections::DisplayName:DocumentNumber',
      value: plan => plan.documentNumber || '—',
    },
    { key: 'status', header: 'SupervisionInspections::DisplayName:Status', sortable: true },
    {
      key: 'indicatorCount',
      header: 'SupervisionInspections::DisplayName:IndicatorCount',
      align: 'end',
    },
    {
      key: 'publishedTime',
      header: 'SupervisionInspections::DisplayName:PublishedTime',
      sortable: true,
    },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'SupervisionInspections::Plans:TitleOrNumber' },
    {
      key: 'year',
      label: 'SupervisionInspections::DisplayName:Year',
      kind: 'select',
      options: years(new Date().getFullYear()),
    },
    enumFilter(
      'status',
      'SupervisionInspections::DisplayName:Status',
      taskPlanStatusOptions,
      planStatusName,
    ),
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetTaskPlansInput);

  protected tone = ({ status }: TaskPlanListDto) => PLAN_TONES[status ?? 0];
  protected statusName = ({ status }: TaskPlanListDto) => planStatusName(status);
}

/** Next year's table is written in autumn. */
const years = (current: number) =>
  Array.from({ length: YEARS_BACK + 2 }, (_, i) => String(current + 1 - i)).map(year => ({
    value: year,
    label: year,
  }));

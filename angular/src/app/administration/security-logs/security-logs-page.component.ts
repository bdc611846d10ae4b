import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import {
  SecurityLogAction,
  SecurityLogDto,
  SecurityLogService,
  securityLogActionOptions,
} from '@proxy/identity/security-logs';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { FAILED_SIGN_INS, securityQuery } from './security-query';

const RESOURCE = 'AbpIdentity::';
const FAILURES = [
  SecurityLogAction.LoginFailed,
  SecurityLogAction.AccountLocked,
  SecurityLogAction.LoginWhileLocked,
  SecurityLogAction.LoginWhileInactive,
  SecurityLogAction.PasswordChangeFailed,
];

@Component({
  selector: 'app-security-logs-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    PageHeaderComponent,
    StateChipComponent,
  ],
  template: `
    <app-page-header
      title="AbpIdentity::SecurityLogs"
      purpose="AbpIdentity::SecurityLogs:Purpose"
    />
    <app-data-list
      caption="AbpIdentity::SecurityLogs"
      sorting="creationTime desc"
      emptyText="AbpIdentity::SecurityLogs:None"
      exportable
      [columns]="columns"
      [load]="load"
      [filters]="filters"
      (exported)="export($event)"
    >
      <ng-template appCell="creationTime" let-row>{{
        row.creationTime | appLocalTime
      }}</ng-template>
      <ng-template appCell="action" let-row>
        <app-state-chip [tone]="tone(row)" [label]="name(row.action)" />
      </ng-template>
    </app-data-list>
  `,
})
export class SecurityLogsPageComponent {
  private readonly service = inject(SecurityLogService);
  private readonly download = inject(FileDownload);

  protected readonly columns: ListColumn<SecurityLogDto>[] = [
    {
      key: 'creationTime',
      header: `${RESOURCE}SecurityLog:CreationTime`,
      sortable: true,
      width: '180px',
    },
    { key: 'userName', header: `${RESOURCE}UserName`, sortable: true },
    { key: 'action', header: `${RESOURCE}SecurityLog:Action`, sortable: true },
    {
      key: 'clientIpAddress',
      header: `${RESOURCE}SecurityLog:ClientIpAddress`,
      value: r => r.clientIpAddress ?? '—',
    },
    { key: 'device', header: `${RESOURCE}SecurityLog:Device`, value: r => r.device ?? '—' },
    {
      key: 'correlationId',
      header: `${RESOURCE}SecurityLog:CorrelationId`,
      wideOnly: true,
      value: r => r.correlationId?.slice(0, 8) ?? '—',
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'userName', label: `${RESOURCE}UserName` },
    {
      key: 'action',
      label: `${RESOURCE}SecurityLog:Action`,
      kind: 'select',
      options: [
        { value: FAILED_SIGN_INS, label: `${RESOURCE}SecurityLog:AllFailed` },
        ...securityLogActionOptions.map(({ value }) => ({
          value: `${value}`,
          label: this.name(value),
        })),
      ],
    },
    { key: 'from', label: `${RESOURCE}DisplayName:From`, kind: 'date' },
    { key: 'to', label: `${RESOURCE}DisplayName:To`, kind: 'date' },
  ];
  protected readonly load = (query: ListQuery) => this.service.getList(securityQuery(query));

  protected name(action: SecurityLogAction): string {
    return `${RESOURCE}SecurityLogAction:${SecurityLogAction[action]}`;
  }

  protected tone({ action }: SecurityLogDto): Tone {
    if (action === SecurityLogAction.LoginSucceeded) return 'good';
    return FAILURES.includes(action as SecurityLogAction) ? 'bad' : 'idle';
  }

  protected export(query: ListQuery): void {
    this.download.get('/api/app/security-log/export', { ...securityQuery(query) }).subscribe();
  }
}

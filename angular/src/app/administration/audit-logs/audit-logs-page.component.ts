import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import { AuditLogDto, AuditLogService } from '@proxy/audit-logging/audit-logs';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { map } from 'rxjs';
import { ActionNamePipe } from './action-name.pipe';
import { AuditDetailComponent } from './audit-detail.component';
import { auditQuery } from './audit-query';

const RESOURCE = 'AuditLogging::';

@Component({
  selector: 'app-audit-logs-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionNamePipe,
    AuditDetailComponent,
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RowActsDirective,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="AuditLogging::AuditLogs" purpose="AuditLogging::ReadOnlyNotice" />
    <app-data-list
      caption="AuditLogging::AuditLogs"
      sorting="executionTime desc"
      emptyText="AuditLogging::NoAuditLogs"
      exportable
      [columns]="columns"
      [load]="load"
      [filters]="filters()"
      (exported)="export($event)"
    >
      <ng-template appCell="executionTime" let-row>{{
        row.executionTime | appLocalTime
      }}</ng-template>
      <ng-template appCell="userName" let-row>
        {{ row.userDisplayName ?? row.userName ?? ('AuditLogging::Anonymous' | abpLocalization) }}
      </ng-template>
      <ng-template appCell="action" let-row>{{ row | appActionName }}</ng-template>
      <ng-template appCell="result" let-row>
        <app-state-chip
          [tone]="row.isFailure ? 'bad' : 'good'"
          [label]="row.isFailure ? 'AuditLogging::Failed' : 'AuditLogging::Succeeded'"
        />
      </ng-template>
      <ng-template appRowActs let-row>
        <button type="button" class="btn btn-sm btn-link" (click)="opened.set(row.id)">
          {{ 'AuditLogging::AuditLogDetail' | abpLocalization }}
        </button>
      </ng-template>
    </app-data-list>
    @if (opened(); as id) {
      <app-audit-detail [id]="id" (closed)="opened.set(null)" />
    }
  `,
})
export class AuditLogsPageComponent {
  private readonly service = inject(AuditLogService);
  private readonly download = inject(FileDownload);

  protected readonly opened = signal<string | null>(null);
  protected readonly columns: ListColumn<AuditLogDto>[] = [
    {
      key: 'executionTime',
      header: `${RESOURCE}DisplayName:ExecutionTime`,
      sortable: true,
      width: '170px',
    },
    { key: 'userName', header: `${RESOURCE}DisplayName:UserDisplayName`, sortable: true },
    {
      key: 'clientIpAddress',
      header: `${RESOURCE}DisplayName:ClientIpAddress`,
      wideOnly: true,
      value: r => r.clientIpAddress ?? '—',
    },
    {
      key: 'action',
      header: `${RESOURCE}DisplayName:Action`,
    },
    { key: 'result', header: `${RESOURCE}DisplayName:HttpStatusClass` },
    {
      key: 'executionDuration',
      header: `${RESOURCE}DisplayName:ExecutionDuration`,
      align: 'end',
      wideOnly: true,
    },
  ];
  private readonly types = rxResource({
    stream: () => this.service.getEntityTypes().pipe(map(list => list.items ?? [])),
  });
  protected readonly filters = computed<ListFilter[]>(() => [
    { key: 'filter', label: `${RESOURCE}DisplayName:Filter` },
    { key: 'userName', label: `${RESOURCE}DisplayName:UserName` },
    { key: 'from', label: `${RESOURCE}DisplayName:From`, kind: 'date' },
    { key: 'to', label: `${RESOURCE}DisplayName:To`, kind: 'date' },
    {
      key: 'entityType',
      label: `${RESOURCE}DisplayName:EntityType`,
      kind: 'select',
      more: true,
      options: (this.types.hasValue() ? this.types.value() : []).map(t => ({
        value: t.fullName ?? '',
        label: t.displayName ?? '',
      })),
    },
    { key: 'entityId', label: `${RESOURCE}DisplayName:EntityId`, more: true },
    {
      key: 'result',
      label: `${RESOURCE}DisplayName:HttpStatusClass`,
      kind: 'select',
      more: true,
      options: [
        { value: 'failures', label: `${RESOURCE}OnlyFailures` },
        { value: 'refused', label: `${RESOURCE}OnlyRefused` },
      ],
    },
    {
      key: 'onlyWithChanges',
      label: `${RESOURCE}DataChanges`,
      kind: 'select',
      more: true,
      options: [{ value: 'true', label: `${RESOURCE}OnlyWithChanges` }],
    },
  ]);
  protected readonly load = (query: ListQuery) => this.service.getList(auditQuery(query));

  protected export(query: ListQuery): void {
    this.download.get('/api/app/audit-log/export', { ...auditQuery(query) }).subscribe();
  }
}

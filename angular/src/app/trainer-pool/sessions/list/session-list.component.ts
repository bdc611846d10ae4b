import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetTrainingSessionsInput,
  TrainingSessionListDto,
  TrainingSessionService,
} from '@proxy/trainer-pool/sessions';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { SESSION_STATUSES, sessionStatusName, sessionTone } from '../session-words';

@Component({
  selector: 'app-session-list',
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
    <app-page-header title="TrainerPool::Menu:Sessions" purpose="TrainerPool::Sessions:Purpose">
      <a *abpPermission="'TrainerPool.Sessions.Edit'" class="btn btn-primary" routerLink="new">
        {{ 'TrainerPool::Sessions:New' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      caption="TrainerPool::Menu:Sessions"
      sorting="startTime desc"
      emptyText="TrainerPool::Sessions:None"
      emptyHint="TrainerPool::Sessions:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="title" let-session>
        <a [routerLink]="['/trainer-pool/sessions', session.id]">{{ session.title }}</a>
      </ng-template>
      <ng-template appCell="startTime" let-session>
        {{ session.startTime | appLocalTime }} – {{ session.endTime | appLocalTime }}
      </ng-template>
      <ng-template appCell="signUp" let-session>
        @if (session.signUp; as signUp) {
          {{
            'TrainerPool::SignUp:TakenOf' | abpLocalization: '' + signUp.taken : '' + signUp.places
          }}
        } @else {
          —
        }
      </ng-template>
      <ng-template appCell="status" let-session>
        <app-state-chip [tone]="tone(session.status)" [label]="statusName(session.status)" />
      </ng-template>
      <a
        *abpPermission="'TrainerPool.Sessions.Edit'"
        appEmptyAct
        class="btn btn-outline-primary"
        routerLink="new"
        >{{ 'TrainerPool::Sessions:New' | abpLocalization }}</a
      >
    </app-data-list>
  `,
})
export class SessionListComponent {
  private readonly service = inject(TrainingSessionService);

  protected readonly statusName = sessionStatusName;
  protected readonly tone = sessionTone;

  protected readonly columns: ListColumn<TrainingSessionListDto>[] = [
    { key: 'title', header: 'TrainerPool::Record:Title', sortable: true, lead: true },
    { key: 'status', header: 'TrainerPool::Sessions:Status', width: '110px' },
    { key: 'startTime', header: 'TrainerPool::Record:Time', sortable: true, width: '290px' },
    { key: 'place', header: 'TrainerPool::DisplayName:Place' },
    { key: 'signUp', header: 'TrainerPool::SignUp', width: '120px' },
    { key: 'hours', header: 'TrainerPool::DisplayName:Hours', align: 'end', width: '70px' },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainerPool::DisplayName:Title' },
    {
      key: 'status',
      label: 'TrainerPool::Sessions:Status',
      kind: 'select',
      options: SESSION_STATUSES,
    },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetTrainingSessionsInput);
}

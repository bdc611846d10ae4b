import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyTrainingDto, MyTrainingService } from '@proxy/trainer-pool/sessions';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { mayEvaluate, trainingState, trainingStateName, trainingTone } from '../my-training-state';
import { OpenSessionsComponent } from '../open-sessions.component';

/** 我的培训: what one can sign up for, and what one takes part in. */
@Component({
  selector: 'app-my-training-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    OpenSessionsComponent,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    RowActsDirective,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="TrainerPool::Menu:MyTraining" purpose="TrainerPool::MyTraining:Purpose">
      <a
        *abpPermission="'TrainerPool.MyHours'"
        class="btn btn-outline-secondary"
        routerLink="/trainer-pool/my-hours"
      >
        {{ 'TrainerPool::MyHours:Title' | abpLocalization }}
      </a>
    </app-page-header>
    <section class="panel mb-3" aria-labelledby="open">
      <h2 id="open" class="panel-title">{{ 'TrainerPool::MyTraining:Open' | abpLocalization }}</h2>
      <app-open-sessions (signedUp)="list()?.reload()" />
    </section>
    <section aria-labelledby="mine">
      <h2 id="mine" class="panel-title">{{ 'TrainerPool::MyTraining:Mine' | abpLocalization }}</h2>
      <app-data-list
        caption="TrainerPool::MyTraining:Mine"
        emptyText="TrainerPool::MyTraining:None"
        emptyHint="TrainerPool::MyTraining:NoneHint"
        [columns]="columns"
        [load]="load"
      >
        <ng-template appCell="title" let-row>
          <a [routerLink]="['/trainer-pool/my-training', row.id]">{{ row.title }}</a>
        </ng-template>
        <ng-template appCell="startTime" let-row>
          {{ row.startTime | appLocalTime }} – {{ row.endTime | appLocalTime }}
        </ng-template>
        <ng-template appCell="state" let-row>
          <app-state-chip [tone]="tone(row)" [label]="stateName(row)" />
        </ng-template>
        <ng-template appRowActs let-row>
          @if (state(row) === 'signIn') {
            <a
              class="btn btn-sm btn-primary"
              [routerLink]="['/trainer-pool/my-training', row.id, 'sign-in']"
              >{{ 'TrainerPool::SignIn:Title' | abpLocalization }}</a
            >
          } @else if (evaluates(row)) {
            <a
              class="btn btn-sm btn-outline-primary"
              [routerLink]="['/trainer-pool/my-training', row.id, 'evaluation']"
              >{{ 'TrainerPool::Evaluation:Title' | abpLocalization }}</a
            >
          }
        </ng-template>
      </app-data-list>
    </section>
  `,
})
export class MyTrainingListComponent {
  private readonly service = inject(MyTrainingService);
  protected readonly list = viewChild(DataListComponent);

  protected readonly columns: ListColumn<MyTrainingDto>[] = [
    { key: 'title', header: 'TrainerPool::Record:Title', lead: true },
    { key: 'startTime', header: 'TrainerPool::Record:Time', width: '290px' },
    { key: 'place', header: 'TrainerPool::DisplayName:Place' },
    { key: 'hours', header: 'TrainerPool::DisplayName:Hours', align: 'end', width: '70px' },
    { key: 'state', header: 'TrainerPool::Sessions:Status', width: '110px' },
  ];

  protected readonly load = ({ skipCount, maxResultCount }: ListQuery) =>
    this.service.getList({ skipCount, maxResultCount });

  protected readonly state = (row: MyTrainingDto) => trainingState(row, Date.now());
  protected readonly tone = (row: MyTrainingDto) => trainingTone(this.state(row));
  protected readonly stateName = (row: MyTrainingDto) => trainingStateName(this.state(row));
  protected readonly evaluates = (row: MyTrainingDto) => mayEvaluate(row, Date.now());
}

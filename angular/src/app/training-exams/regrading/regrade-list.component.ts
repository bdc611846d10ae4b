import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetRegradesInput,
  RegradeDto,
  RegradeService,
  RegradeStatus,
  regradeStatusOptions,
} from '@proxy/training-exams/regrading';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { REGRADE_TONES, regradeKindName, regradeStatusName } from './regrade-words';

@Component({
  selector: 'app-regrade-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    StateChipComponent,
    TextPipe,
  ],
  template: `
    <app-page-header
      title="TrainingExams::Menu:Regrades"
      purpose="TrainingExams::Regrades:Purpose"
    />
    <app-data-list
      caption="TrainingExams::Menu:Regrades"
      emptyText="TrainingExams::Regrades:None"
      emptyHint="TrainingExams::Regrades:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="examTitle" let-regrade>
        <a [routerLink]="['/training-exams/regrades', regrade.id]">
          {{ regrade.examTitle }} ·
          {{ 'TrainingExams::Desk:Nth' | abpLocalization: regrade.ordinal }}
        </a>
      </ng-template>
      <ng-template appCell="kind" let-regrade>{{ kind(regrade) | appText }}</ng-template>
      <ng-template appCell="status" let-regrade>
        <app-state-chip [tone]="tone(regrade)" [label]="status(regrade)" />
      </ng-template>
      <ng-template appCell="proposedTime" let-regrade>
        {{ regrade.proposedTime | appLocalTime }}
      </ng-template>
    </app-data-list>
  `,
})
export class RegradeListComponent {
  private readonly service = inject(RegradeService);

  protected readonly columns: ListColumn<RegradeDto>[] = [
    { key: 'examTitle', header: 'TrainingExams::Regrades:Question', lead: true },
    { key: 'kind', header: 'TrainingExams::Regrades:Kind', width: '120px' },
    { key: 'status', header: 'TrainingExams::Status', width: '130px' },
    { key: 'proposerName', header: 'TrainingExams::Regrades:Proposer', width: '120px' },
    { key: 'proposedTime', header: 'TrainingExams::Regrades:ProposedTime', width: '180px' },
  ];
  protected readonly filters: ListFilter[] = [
    enumFilter('status', 'TrainingExams::Status', regradeStatusOptions, regradeStatusName),
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetRegradesInput);

  protected tone = ({ status }: RegradeDto) => REGRADE_TONES[status ?? RegradeStatus.Proposed];
  protected status = ({ status }: RegradeDto) => regradeStatusName(status);
  protected kind = ({ kind }: RegradeDto) => regradeKindName(kind);
}

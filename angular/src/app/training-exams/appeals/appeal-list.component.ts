import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AppealDto,
  AppealService,
  AppealStatus,
  GetAppealsInput,
  appealStatusOptions,
} from '@proxy/training-exams/appeals';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { numberWords } from '../answer-words';
import { APPEAL_TONES, appealStatusName } from './appeal-words';

/** Appeals against results, for those who answer them; the oldest comes first. */
@Component({
  selector: 'app-appeal-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    StateChipComponent,
  ],
  template: `
    <app-page-header title="TrainingExams::Menu:Appeals" purpose="TrainingExams::Appeals:Purpose" />
    <app-data-list
      caption="TrainingExams::Menu:Appeals"
      emptyText="TrainingExams::Appeals:None"
      emptyHint="TrainingExams::Appeals:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="userName" let-appeal>
        <a [routerLink]="['/training-exams/appeals', appeal.id]">{{ appeal.userName }}</a>
      </ng-template>
      <ng-template appCell="ordinal" let-appeal>
        {{ appeal.ordinal ? nth(appeal) : ('TrainingExams::Appeals:Whole' | abpLocalization) }}
      </ng-template>
      <ng-template appCell="status" let-appeal>
        <app-state-chip [tone]="tone(appeal)" [label]="status(appeal)" />
      </ng-template>
      <ng-template appCell="filedTime" let-appeal>{{
        appeal.filedTime | appLocalTime
      }}</ng-template>
    </app-data-list>
  `,
})
export class AppealListComponent {
  private readonly service = inject(AppealService);
  private readonly words = inject(LocalizationService);

  protected readonly columns: ListColumn<AppealDto>[] = [
    { key: 'userName', header: 'TrainingExams::Appeals:Who', lead: true, width: '120px' },
    {
      key: 'organizationUnitName',
      header: 'TrainingExams::Results:Unit',
      wideOnly: true,
      value: appeal => appeal.organizationUnitName ?? '—',
    },
    { key: 'examTitle', header: 'TrainingExams::Results:Exam' },
    { key: 'ordinal', header: 'TrainingExams::Appeals:About', width: '110px' },
    { key: 'status', header: 'TrainingExams::Status', width: '120px' },
    { key: 'filedTime', header: 'TrainingExams::Appeals:FiledTime', width: '170px' },
  ];
  protected readonly filters: ListFilter[] = [
    enumFilter('status', 'TrainingExams::Status', appealStatusOptions, appealStatusName),
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetAppealsInput);

  protected nth = (appeal: AppealDto) =>
    numberWords(appeal, (key, ...values) => this.words.instant(key, ...values));
  protected tone = ({ status }: AppealDto) => APPEAL_TONES[status ?? AppealStatus.Open];
  protected status = ({ status }: AppealDto) => appealStatusName(status);
}

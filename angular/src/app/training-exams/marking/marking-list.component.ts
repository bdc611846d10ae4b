import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetMarkingExamsInput,
  MarkingExamDto,
  MarkingService,
} from '@proxy/training-exams/marking';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { progressTone } from './marking-progress';

/** Exams with short answers; those with something left come first. */
@Component({
  selector: 'app-marking-list',
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
    <app-page-header title="TrainingExams::Menu:Marking" purpose="TrainingExams::Desk:Purpose" />
    <app-data-list
      caption="TrainingExams::Menu:Marking"
      rowKey="examId"
      emptyText="TrainingExams::Desk:None"
      emptyHint="TrainingExams::Desk:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="title" let-exam>
        <a [routerLink]="['/training-exams/marking', exam.examId]">{{ exam.title }}</a>
      </ng-template>
      <ng-template appCell="endTime" let-exam>{{ exam.endTime | appLocalTime }}</ng-template>
      <ng-template appCell="settled" let-exam>
        <app-state-chip
          [tone]="progressTone(exam)"
          [label]="'TrainingExams::Desk:Progress' | abpLocalization: exam.settled : exam.answers"
        />
      </ng-template>
    </app-data-list>
  `,
})
export class MarkingListComponent {
  private readonly service = inject(MarkingService);

  protected readonly columns: ListColumn<MarkingExamDto>[] = [
    { key: 'title', header: 'TrainingExams::Results:Exam', lead: true },
    { key: 'endTime', header: 'TrainingExams::Desk:EndTime', width: '180px' },
    { key: 'settled', header: 'TrainingExams::Desk:Settled', width: '160px' },
    { key: 'disputed', header: 'TrainingExams::Desk:Disputed', align: 'end', width: '120px' },
  ];
  protected readonly filters: ListFilter[] = [
    {
      key: 'onlyUnfinished',
      label: 'TrainingExams::Desk:Show',
      kind: 'select',
      options: [{ value: 'true', label: 'TrainingExams::Desk:OnlyUnfinished' }],
    },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetMarkingExamsInput);
  protected readonly progressTone = progressTone;
}

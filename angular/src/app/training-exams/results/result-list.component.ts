import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExamListDto, ExamService, ExamStatus } from '@proxy/training-exams/exams';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

/** Exams that have results: released ones, or those that wait for their release. */
@Component({
  selector: 'app-result-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalTimePipe, PageHeaderComponent, RouterLink],
  template: `
    <app-page-header title="TrainingExams::Menu:Results" purpose="TrainingExams::Scores:Purpose" />
    <app-data-list
      caption="TrainingExams::Menu:Results"
      sorting="startTime desc"
      emptyText="TrainingExams::Scores:None"
      emptyHint="TrainingExams::Scores:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="title" let-exam>
        <a [routerLink]="['/training-exams/results', exam.id]">{{ exam.title }}</a>
      </ng-template>
      <ng-template appCell="startTime" let-exam>{{ exam.startTime | appLocalTime }}</ng-template>
    </app-data-list>
  `,
})
export class ResultListComponent {
  private readonly service = inject(ExamService);

  protected readonly columns: ListColumn<ExamListDto>[] = [
    { key: 'title', header: 'TrainingExams::Results:Exam', lead: true, sortable: true },
    {
      key: 'startTime',
      header: 'TrainingExams::Scores:StartTime',
      sortable: true,
      width: '180px',
    },
    {
      key: 'candidateCount',
      header: 'TrainingExams::Results:Candidates',
      align: 'end',
      width: '120px',
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::Results:Exam' },
    {
      key: 'status',
      label: 'TrainingExams::Status',
      kind: 'select',
      none: 'TrainingExams::Scores:Released',
      options: [{ value: `${ExamStatus.Closed}`, label: 'TrainingExams::Scores:Closed' }],
    },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList({ ...query, status: Number(query['status'] ?? ExamStatus.Released) });
}

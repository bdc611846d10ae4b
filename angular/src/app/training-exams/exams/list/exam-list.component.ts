import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExamKind, ExamListDto, ExamService, GetExamsInput } from '@proxy/training-exams/exams';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { EXAM_STATUS_CHOICES, examKindName, examStatusName, examTone } from '../exam-words';

@Component({
  selector: 'app-exam-list',
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
    <app-page-header title="TrainingExams::Menu:Exams" purpose="TrainingExams::Exams:Purpose">
      <a *abpPermission="'TrainingExams.Exams.Edit'" class="btn btn-primary" routerLink="new">
        {{ 'TrainingExams::Exams:New' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      caption="TrainingExams::Menu:Exams"
      sorting="startTime desc"
      emptyText="TrainingExams::Exams:None"
      emptyHint="TrainingExams::Exams:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="title" let-exam>
        <a [routerLink]="['/training-exams/exams', exam.id]">{{ exam.title }}</a>
        @if (exam.kind !== Kind.Regular) {
          <app-state-chip tone="idle" [label]="kindName(exam.kind)" />
        }
        @if (exam.isQualification) {
          <app-state-chip tone="idle" label="TrainingExams::Exams:Qualification" />
        }
      </ng-template>
      <ng-template appCell="status" let-exam>
        <app-state-chip [tone]="tone(exam.status)" [label]="statusName(exam.status)" />
      </ng-template>
      <ng-template appCell="startTime" let-exam>
        {{ exam.startTime | appLocalTime }} – {{ exam.endTime | appLocalTime }}
      </ng-template>
      <a
        *abpPermission="'TrainingExams.Exams.Edit'"
        appEmptyAct
        class="btn btn-outline-primary"
        routerLink="new"
        >{{ 'TrainingExams::Exams:New' | abpLocalization }}</a
      >
    </app-data-list>
  `,
})
export class ExamListComponent {
  private readonly service = inject(ExamService);

  protected readonly Kind = ExamKind;
  protected readonly kindName = examKindName;
  protected readonly statusName = examStatusName;
  protected readonly tone = examTone;

  protected readonly columns: ListColumn<ExamListDto>[] = [
    { key: 'title', header: 'TrainingExams::DisplayName:Title', sortable: true, lead: true },
    { key: 'status', header: 'TrainingExams::Status', sortable: true, width: '120px' },
    {
      key: 'startTime',
      header: 'TrainingExams::Mine:Window',
      sortable: true,
      width: '300px',
    },
    {
      key: 'durationMinutes',
      header: 'TrainingExams::DisplayName:DurationMinutes',
      align: 'end',
      width: '150px',
    },
    {
      key: 'candidateCount',
      header: 'TrainingExams::Exams:Candidates',
      align: 'end',
      width: '100px',
      // The count is laid down when the exam is scheduled.
      value: exam => exam.candidateCount || '—',
    },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::DisplayName:Title' },
    {
      key: 'status',
      label: 'TrainingExams::Status',
      kind: 'select',
      options: EXAM_STATUS_CHOICES,
    },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetExamsInput);
}

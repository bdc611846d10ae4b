import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GetWrongQuestionsInput,
  PracticeService,
  WrongQuestionDto,
} from '@proxy/training-exams/practice';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { KIND_CHOICES, kindName } from '../questions/question-words';

/** 错题本: one's own, which nobody else sees. */
@Component({
  selector: 'app-wrong-questions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
  ],
  template: `
    <app-page-header
      title="TrainingExams::Menu:WrongQuestions"
      purpose="TrainingExams::WrongQuestions:Purpose"
    >
      <a
        class="btn btn-primary"
        routerLink="/training-exams/practice"
        [queryParams]="{ onlyBook: true }"
      >
        {{ 'TrainingExams::WrongQuestions:Practise' | abpLocalization }}
      </a>
    </app-page-header>
    <app-data-list
      caption="TrainingExams::Menu:WrongQuestions"
      rowKey="questionId"
      sorting="lastWrongTime desc"
      emptyText="TrainingExams::WrongQuestions:None"
      emptyHint="TrainingExams::WrongQuestions:NoneHint"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="kind" let-row>{{ kindName(row.kind) | abpLocalization }}</ng-template>
      <ng-template appCell="lastWrongTime" let-row>{{
        row.lastWrongTime | appLocalTime
      }}</ng-template>
      <ng-template appRowActs let-row>
        <button type="button" class="btn btn-sm btn-link" (click)="remove(row)">
          {{ 'TrainingExams::WrongQuestions:Remove' | abpLocalization }}
          <span class="visually-hidden">{{ row.stem }}</span>
        </button>
      </ng-template>
    </app-data-list>
  `,
})
export class WrongQuestionsPageComponent {
  private readonly service = inject(PracticeService);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild.required(DataListComponent);

  protected readonly columns: ListColumn<WrongQuestionDto>[] = [
    { key: 'stem', header: 'TrainingExams::DisplayName:Stem', lead: true },
    { key: 'kind', header: 'TrainingExams::DisplayName:Kind', width: '90px' },
    { key: 'categoryName', header: 'TrainingExams::DisplayName:CategoryId', wideOnly: true },
    {
      key: 'wrongCount',
      header: 'TrainingExams::WrongQuestions:Wrong',
      align: 'end',
      sortable: true,
      width: '100px',
    },
    {
      key: 'lastWrongTime',
      header: 'TrainingExams::WrongQuestions:LastWrongTime',
      sortable: true,
      width: '170px',
    },
  ];
  protected readonly filters: ListFilter[] = [
    {
      key: 'kind',
      label: 'TrainingExams::DisplayName:Kind',
      kind: 'select',
      options: KIND_CHOICES,
    },
  ];
  protected readonly kindName = kindName;
  protected readonly load = (query: ListQuery) =>
    this.service.getBook(query as unknown as GetWrongQuestionsInput);

  protected remove({ questionId = '' }: WrongQuestionDto): void {
    this.service.deleteFromBook(questionId).subscribe(() => {
      this.toaster.success('TrainingExams::WrongQuestions:Removed');
      this.list().refresh();
    });
  }
}

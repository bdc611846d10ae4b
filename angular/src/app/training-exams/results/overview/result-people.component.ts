import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import {
  ExamOutcome,
  ExamResultService,
  GetPeopleInput,
  PersonResultDto,
  examOutcomeOptions,
} from '@proxy/training-exams/results';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { OUTCOME_TONES, outcomeName } from '../result-words';

/** Pass list, fail list, absentees. */
@Component({
  selector: 'app-result-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalTimePipe, LocalizationPipe, StateChipComponent],
  template: `
    <h2 class="panel-title">{{ 'TrainingExams::Results:People' | abpLocalization }}</h2>
    <app-data-list
      caption="TrainingExams::Results:People"
      rowKey="userId"
      sorting="score desc"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="outcome" let-person>
        <app-state-chip [tone]="tone(person)" [label]="name(person)" />
      </ng-template>
      <ng-template appCell="submittedTime" let-person>
        {{ (person.submittedTime | appLocalTime) || '—' }}
      </ng-template>
    </app-data-list>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ResultPeopleComponent {
  private readonly service = inject(ExamResultService);

  readonly examId = input.required<string>();

  protected readonly columns: ListColumn<PersonResultDto>[] = [
    { key: 'name', header: 'TrainingExams::Results:Name', lead: true, width: '160px' },
    {
      key: 'organizationUnitId',
      header: 'TrainingExams::Results:Unit',
      sortable: true,
      value: person => person.organizationUnitName ?? '—',
    },
    { key: 'outcome', header: 'TrainingExams::Results:Outcome', width: '120px' },
    {
      key: 'score',
      header: 'TrainingExams::Results:Score',
      align: 'end',
      sortable: true,
      width: '110px',
      value: person => person.score ?? '—',
    },
    {
      key: 'submittedTime',
      header: 'TrainingExams::Results:SubmittedTime',
      sortable: true,
      width: '180px',
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::Results:Name' },
    enumFilter('outcome', 'TrainingExams::Results:Outcome', examOutcomeOptions, outcomeName),
    { key: 'organizationUnitId', label: 'TrainingExams::Results:Unit', kind: 'org-unit' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getPeople(this.examId(), query as unknown as GetPeopleInput);

  protected tone = ({ outcome }: PersonResultDto) => OUTCOME_TONES[outcome ?? ExamOutcome.Unmarked];
  protected name = ({ outcome }: PersonResultDto) => outcomeName(outcome);
}

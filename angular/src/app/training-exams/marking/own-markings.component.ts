import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MarkingService, OwnMarkingDto } from '@proxy/training-exams/marking';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';

/** What this marker has given so far, to look at again. */
@Component({
  selector: 'app-own-markings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalTimePipe, LocalizationPipe, RowActsDirective],
  template: `
    <h2 class="panel-title">{{ 'TrainingExams::Desk:OwnTitle' | abpLocalization }}</h2>
    <app-data-list
      caption="TrainingExams::Desk:OwnTitle"
      embedded
      emptyText="TrainingExams::Desk:OwnNone"
      [pageSize]="10"
      [columns]="columns"
      [load]="load"
    >
      <ng-template appCell="markedTime" let-marking>{{
        marking.markedTime | appLocalTime
      }}</ng-template>
      <ng-template appCell="comment" let-marking>{{ marking.comment || '—' }}</ng-template>
      <ng-template appRowActs let-marking>
        <button type="button" class="btn btn-sm btn-link" (click)="picked.emit(marking.id)">
          {{
            (marking.mayChange ? 'TrainingExams::Desk:Change' : 'TrainingExams::Desk:View')
              | abpLocalization
          }}
        </button>
      </ng-template>
    </app-data-list>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class OwnMarkingsComponent {
  private readonly service = inject(MarkingService);
  private readonly list = viewChild.required(DataListComponent);

  readonly examId = input.required<string>();
  readonly ordinal = input.required<number>();
  readonly picked = output<string>();

  protected readonly columns: ListColumn<OwnMarkingDto>[] = [
    { key: 'markedTime', header: 'TrainingExams::Desk:MarkedTime', lead: true, width: '180px' },
    { key: 'points', header: 'TrainingExams::DisplayName:Points', align: 'end', width: '100px' },
    { key: 'comment', header: 'TrainingExams::DisplayName:Comment' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getOwn(this.examId(), { ...query, ordinal: this.ordinal() });

  reload(): void {
    this.list().reload();
  }
}

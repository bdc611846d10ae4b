import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RegradeChangeDto, RegradeService } from '@proxy/training-exams/regrading';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** Whose score it changes; those who pass or fail otherwise come first. */
@Component({
  selector: 'app-regrade-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalizationPipe, StateChipComponent],
  template: `
    <h2 class="panel-title">{{ 'TrainingExams::Regrades:Changes' | abpLocalization }}</h2>
    <app-data-list
      caption="TrainingExams::Regrades:Changes"
      rowKey="userId"
      emptyText="TrainingExams::Regrades:NoChanges"
      [columns]="columns"
      [load]="load"
      [filters]="filters"
    >
      <ng-template appCell="isPassed" let-change>
        @if (change.wasPassed === change.isPassed) {
          {{ outcome(change.isPassed) | abpLocalization }}
        } @else {
          <app-state-chip
            [tone]="change.isPassed ? 'good' : 'bad'"
            [label]="
              (change.isPassed
                ? 'TrainingExams::Regrades:NowPassed'
                : 'TrainingExams::Regrades:NowFailed'
              ) | abpLocalization
            "
          />
        }
      </ng-template>
      <ng-template appCell="newScore" let-change>
        {{ change.newScore }}
        @if (change.isKeptByAppeal) {
          <app-state-chip tone="idle" label="TrainingExams::Regrades:KeptByAppeal" />
        }
      </ng-template>
    </app-data-list>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class RegradeChangesComponent {
  private readonly service = inject(RegradeService);

  readonly regradeId = input.required<string>();

  protected readonly columns: ListColumn<RegradeChangeDto>[] = [
    { key: 'name', header: 'TrainingExams::Results:Name', lead: true, width: '160px' },
    {
      key: 'organizationUnitName',
      header: 'TrainingExams::Results:Unit',
      value: change => change.organizationUnitName ?? '—',
    },
    { key: 'oldScore', header: 'TrainingExams::Regrades:OldScore', align: 'end', width: '110px' },
    { key: 'newScore', header: 'TrainingExams::Regrades:NewScore', align: 'end', width: '170px' },
    { key: 'isPassed', header: 'TrainingExams::Results:Outcome', width: '150px' },
  ];
  protected readonly filters: ListFilter[] = [
    {
      key: 'onlyFlips',
      label: 'TrainingExams::Regrades:Show',
      kind: 'select',
      options: [{ value: 'true', label: 'TrainingExams::Regrades:OnlyFlips' }],
    },
  ];
  protected readonly load = ({ skipCount, maxResultCount, ...filters }: ListQuery) =>
    this.service.getChanges(this.regradeId(), {
      skipCount,
      maxResultCount,
      onlyFlips: filters['onlyFlips'] === 'true',
    });

  protected outcome = (passed: boolean) => `TrainingExams::Enum:ExamOutcome.${passed ? 1 : 2}`;
}

import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import {
  ExamCandidateDto,
  ExamDto,
  ExamKind,
  ExamService,
  ExamStatus,
  GetCandidatesInput,
} from '@proxy/training-exams/exams';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { ExamActs } from '../exam-acts';
import { attemptStatusName, attemptTone } from '../exam-words';
import { PersonFinderComponent } from '@shared/person-finder/person-finder.component';

/** Who takes the exam: put together while it is a draft. */
@Component({
  selector: 'app-candidates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PersonFinderComponent,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './candidates.component.html',
  styles: `
    .add {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: 16px;
      margin-bottom: 16px;
    }
    app-person-finder {
      flex: 0 1 420px;
    }
  `,
})
export class CandidatesComponent {
  private readonly service = inject(ExamService);
  private readonly acts = inject(ExamActs);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild(DataListComponent);

  readonly exam = input.required<ExamDto>();
  readonly changed = output();

  private readonly mayEdit = inject(PermissionService).getGrantedPolicy('TrainingExams.Exams.Edit');
  protected readonly isOpen = computed(
    () => this.mayEdit && this.exam().status === ExamStatus.Draft,
  );
  /** 回避: staff who take it read nothing of it until its results are out. */
  protected readonly isRecusing = computed(() => {
    const { kind, status } = this.exam();
    const isOver = status === ExamStatus.Released || status === ExamStatus.Cancelled;
    return kind !== ExamKind.Rehearsal && !isOver;
  });
  protected readonly statusName = attemptStatusName;
  protected readonly tone = attemptTone;

  private readonly id = computed(() => this.exam().id ?? '');
  protected readonly columns = computed<ListColumn<ExamCandidateDto>[]>(() => [
    { key: 'name', header: 'TrainingExams::Exams:Name', lead: true },
    {
      key: 'organizationUnitName',
      header: 'TrainingExams::Exams:Unit',
    },
    ...(this.exam().status === ExamStatus.Draft
      ? []
      : [
          { key: 'attemptStatus', header: 'TrainingExams::Status', sortable: true },
          {
            key: 'extraMinutes',
            header: 'TrainingExams::Exams:ExtraMinutes',
            align: 'end' as const,
            value: ({ extraMinutes }: ExamCandidateDto) =>
              extraMinutes ? `+${extraMinutes}` : '—',
          },
          {
            key: 'score',
            header: 'TrainingExams::Exams:Score',
            align: 'end' as const,
            sortable: true,
          },
        ]),
  ]);
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::Exams:Name' },
    { key: 'organizationUnitId', label: 'TrainingExams::Exams:Unit', kind: 'org-unit' },
  ];
  // Asked anew for another exam, or for another state of it.
  protected readonly load = computed(() => {
    const id = this.id();
    return (query: ListQuery) =>
      this.service.getCandidates(id, query as unknown as GetCandidatesInput);
  });

  protected addPerson(userId: string): void {
    this.service
      .addCandidates(this.id(), { userIds: [userId], organizationUnitIds: [] })
      .subscribe(({ added }) => this.tell(added ?? 0));
  }

  protected async addUnit(): Promise<void> {
    const added = await this.acts.addUnit(this.exam());
    if (added !== undefined) this.tell(added);
  }

  protected remove({ userId = '' }: ExamCandidateDto): void {
    this.service.deleteCandidate(this.id(), userId).subscribe(() => this.update());
  }

  private tell(added: number): void {
    const key = added ? 'Added' : 'AddedNone';
    this.toaster.success(`TrainingExams::Exams:${key}`, undefined, {
      messageLocalizationParams: [`${added}`],
    });
    this.update();
  }

  private update(): void {
    this.list()?.refresh();
    this.changed.emit();
  }
}

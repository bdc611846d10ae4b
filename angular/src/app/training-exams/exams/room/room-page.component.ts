import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ExamCandidateDto,
  ExamDto,
  ExamKind,
  ExamRoomDto,
  ExamService,
  GetCandidatesInput,
} from '@proxy/training-exams/exams';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { ExamActs } from '../exam-acts';
import { examResource } from '../exam-resource';
import {
  attemptStatusName,
  attemptTone,
  examKindName,
  examStatusName,
  examTone,
  mayBeExtended,
} from '../exam-words';
import { AttemptHistoryComponent } from './attempt-history.component';
import { Presence, presenceOf } from './presence';
import { whileVisible } from '@shared/while-visible';

const EVERY_MS = 5000;
const QUIET = { skipHandleError: true };

/** The room while the exam runs: who works, whose answers arrive, who left the page. */
@Component({
  selector: 'app-room-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttemptHistoryComponent,
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './room-page.component.html',
  styleUrl: './room-page.component.scss',
})
export class RoomPageComponent {
  private readonly service = inject(ExamService);
  private readonly acts = inject(ExamActs);
  private readonly list = viewChild(DataListComponent);
  private readonly mayGrant = inject(PermissionService).getGrantedPolicy(
    'TrainingExams.Exams.Supervise',
  );

  readonly id = input.required<string>();

  private readonly resource = examResource(this.id);
  protected readonly exam = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly room = signal<ExamRoomDto | null>(null);
  protected readonly isStale = signal(false);
  protected readonly shown = signal<ExamCandidateDto | null>(null);
  protected readonly figures = computed(() => {
    const {
      candidates = 0,
      started = 0,
      working = 0,
      submitted = 0,
      timedOut = 0,
    } = this.room() ?? {};
    return [
      { name: 'Candidates', value: candidates },
      { name: 'Absent', value: candidates - started },
      { name: 'Working', value: working },
      { name: 'Submitted', value: submitted },
      { name: 'TimedOut', value: timedOut },
    ];
  });
  protected readonly mayExtend = computed(() => this.mayGrant && mayBeExtended(this.exam()));

  protected readonly statusName = attemptStatusName;
  protected readonly tone = attemptTone;
  protected readonly examStatusName = examStatusName;
  protected readonly examTone = examTone;
  protected readonly examKindName = examKindName;
  protected readonly Kind = ExamKind;
  protected readonly columns: ListColumn<ExamCandidateDto>[] = [
    { key: 'name', header: 'TrainingExams::Exams:Name', lead: true, width: '88px' },
    { key: 'organizationUnitName', header: 'TrainingExams::Exams:Unit' },
    { key: 'attemptStatus', header: 'TrainingExams::Status', sortable: true },
    { key: 'lastSeenTime', header: 'TrainingExams::Room:Presence' },
    { key: 'answered', header: 'TrainingExams::Room:Answered', align: 'end' },
    { key: 'startedTime', header: 'TrainingExams::Room:Started' },
    { key: 'lastSavedTime', header: 'TrainingExams::Room:LastSaved', sortable: true },
    { key: 'deadlineTime', header: 'TrainingExams::Room:Deadline' },
    { key: 'takeOvers', header: 'TrainingExams::Room:TakenOver', align: 'end' },
    {
      key: 'focusLosses',
      header: 'TrainingExams::Room:FocusLosses',
      align: 'end',
      sortable: true,
    },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'TrainingExams::Exams:Name' },
    { key: 'organizationUnitId', label: 'TrainingExams::Exams:Unit', kind: 'org-unit' },
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getCandidates(this.id(), query as unknown as GetCandidatesInput);

  constructor() {
    whileVisible(EVERY_MS, () => this.look());
  }

  protected presence(candidate: ExamCandidateDto): Presence {
    return presenceOf(candidate, this.room()?.now);
  }

  protected async grantTime(exam: ExamDto, candidate?: ExamCandidateDto): Promise<void> {
    if (!(await this.acts.grantTime(exam, candidate))) return;
    this.resource.reload();
    this.look();
  }

  protected look(): void {
    // Who watches a room is at work: these calls count as such, unlike other asking in the background.
    this.service.getRoom(this.id(), QUIET).subscribe({
      next: room => {
        this.room.set(room);
        this.isStale.set(false);
        this.list()?.refresh();
      },
      error: () => this.isStale.set(true),
    });
  }
}

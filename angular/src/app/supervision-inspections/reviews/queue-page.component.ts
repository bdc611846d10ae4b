import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  ReviewQueueItemDto,
  ReviewStage,
  reviewStageOptions,
} from '@proxy/supervision-inspections/reviews';
import { TaskPlanService, TaskPlanStatus } from '@proxy/supervision-inspections/task-plans';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { map, of } from 'rxjs';
import { daysLeftWords, daysUntil } from '../deadlines';
import { GradeChipComponent } from '../grading/grade-chip.component';
import { ALL_STAGES, DEFAULT_SORTING, ReviewQueue } from './review-queue';
import { STAGE_TONES, stageName } from './review-stages';

const TEXT = 'SupervisionInspections::';
const QUIET = { skipHandleError: true };

/** 审核评定: what waits for the bureau, nearest deadline first. */
@Component({
  selector: 'app-queue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    GradeChipComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
    StateChipComponent,
    TextPipe,
  ],
  templateUrl: './queue-page.component.html',
})
export class QueuePageComponent {
  private readonly plansService = inject(TaskPlanService);
  private readonly queue = inject(ReviewQueue);

  /** From the address. */
  readonly planId = input<string>();

  protected readonly sorting = DEFAULT_SORTING;
  protected readonly columns: ListColumn<ReviewQueueItemDto>[] = [
    { key: 'number', header: `${TEXT}Review:Indicator`, sortable: true },
    {
      key: 'unit',
      header: `${TEXT}Review:Unit`,
      value: row => row.organizationUnitName,
      sortable: true,
    },
    { key: 'stage', header: `${TEXT}DisplayName:Stage`, sortable: true },
    { key: 'deadline', header: `${TEXT}Review:Deadline`, sortable: true },
    { key: 'submittedTime', header: `${TEXT}Review:Submitted`, sortable: true },
    { key: 'grade', header: `${TEXT}DisplayName:Grade` },
  ];
  protected readonly load = (query: ListQuery) => this.queue.page(query);

  private readonly plans = rxResource({
    stream: () =>
      this.plansService
        .getList({ maxResultCount: 100, sorting: 'year desc' }, QUIET)
        .pipe(map(({ items }) => items?.filter(p => p.status !== TaskPlanStatus.Draft) ?? [])),
  });
  private readonly chosenPlanId = computed(
    () => this.planId() ?? (this.plans.hasValue() ? this.plans.value()[0]?.id : undefined),
  );
  private readonly indicators = rxResource({
    params: () => this.chosenPlanId(),
    stream: ({ params }) =>
      params
        ? this.plansService.get(params, QUIET).pipe(map(({ indicators }) => indicators ?? []))
        : of([]),
  });
  protected readonly filters = computed<ListFilter[]>(() => [
    {
      key: 'stage',
      label: `${TEXT}DisplayName:Stage`,
      kind: 'select',
      none: `${TEXT}Review:ToDo`,
      options: [
        ...reviewStageOptions.map(({ value }) => ({ value: `${value}`, label: stageName(value) })),
        { value: ALL_STAGES, label: '::All' },
      ],
    },
    { key: 'organizationUnitId', label: `${TEXT}Review:Unit`, kind: 'org-unit' },
    {
      key: 'onlyOverdue',
      label: `${TEXT}Review:Lateness`,
      kind: 'select',
      options: [{ value: 'true', label: `${TEXT}Review:OnlyOverdue` }],
    },
    {
      key: 'planId',
      label: `${TEXT}Review:Plan`,
      kind: 'select',
      more: true,
      none: `${TEXT}Review:OpenPlans`,
      options: (this.plans.hasValue() ? this.plans.value() : []).map(({ id, title }) => ({
        value: id ?? '',
        label: title ?? '',
      })),
    },
    {
      key: 'indicatorId',
      label: `${TEXT}Review:Indicator`,
      kind: 'select',
      more: true,
      options: (this.indicators.hasValue() ? this.indicators.value() : []).map(
        ({ id, number, name }) => ({ value: id ?? '', label: `${number}. ${name}` }),
      ),
    },
  ]);

  protected readonly stageName = stageName;
  /** Gives the list's untyped row its type. */
  protected readonly itemOf = (row: ReviewQueueItemDto): ReviewQueueItemDto => row;

  constructor() {
    this.queue.reset();
  }

  protected stageTone({ stage }: ReviewQueueItemDto) {
    return STAGE_TONES[stage ?? ReviewStage.Missing];
  }

  protected pointsOf({ points }: ReviewQueueItemDto): string | null {
    return points == null ? null : `${points}`;
  }

  /** How late it came, or for how long nothing has come. */
  protected lateness({ daysLate, deadline, stage, submittedTime }: ReviewQueueItemDto) {
    if (daysLate) return { ...daysLeftWords(-daysLate), tone: 'bad' };
    const isSettled = stage === ReviewStage.Graded || stage === ReviewStage.Idle;
    if (submittedTime || !deadline || isSettled) return null;
    const days = daysUntil(deadline);
    return { ...daysLeftWords(days), tone: days < 0 ? 'bad' : days <= 7 ? 'warn' : 'idle' };
  }

  protected link({ indicatorId, organizationUnitId }: ReviewQueueItemDto): string[] {
    return [indicatorId ?? '', organizationUnitId ?? ''];
  }

  protected act({ stage }: ReviewQueueItemDto): string {
    if (stage === ReviewStage.ToReview) return `${TEXT}Review:Act.Review`;
    return stage === ReviewStage.ToGrade ? `${TEXT}Review:Act.Grade` : `${TEXT}Review:Act.View`;
  }
}

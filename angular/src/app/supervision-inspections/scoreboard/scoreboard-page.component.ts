import { LocalizationPipe, SessionStateService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { OrganizationUnitKind } from '@proxy/platform/organization-units';
import { ScoreboardService } from '@proxy/supervision-inspections/scoreboards';
import {
  TaskPlanListDto,
  TaskPlanService,
  TaskPlanStatus,
} from '@proxy/supervision-inspections/task-plans';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { FileDownload } from '@shared/file-download.service';
import { formatLocalTime } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map, of } from 'rxjs';
import { BoardTableComponent } from './board-table.component';
import { BoardChartsComponent } from './board-charts.component';
import { CellStoryComponent } from './cell-story.component';
import { UnitListComponent } from './unit-list.component';
import { BoardCell, filterRows, rowsOf } from './board';

@Component({
  selector: 'app-scoreboard-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BoardChartsComponent,
    BoardTableComponent,
    CellStoryComponent,
    EmptyStateComponent,
    FormsModule,
    LocalizationPipe,
    PageHeaderComponent,
    UnitListComponent,
  ],
  templateUrl: './scoreboard-page.component.html',
  styleUrl: './scoreboard-page.component.scss',
  host: { class: 'print-wide' },
})
export class ScoreboardPageComponent {
  /** Of the plan; without it the newest one is shown. */
  readonly id = input<string>();

  private readonly service = inject(ScoreboardService);
  private readonly taskPlans = inject(TaskPlanService);
  private readonly download = inject(FileDownload);
  private readonly router = inject(Router);

  protected readonly kinds = [
    OrganizationUnitKind.County,
    OrganizationUnitKind.Department,
    OrganizationUnitKind.EnforcementUnit,
  ];
  /** On paper: how things stood. */
  protected readonly today = formatLocalTime(
    new Date().toISOString(),
    'day',
    inject(SessionStateService).getLanguage(),
  );
  protected readonly kind = signal('');
  protected readonly onlyProblems = signal(false);
  protected readonly chosen = signal<BoardCell | null>(null);

  private readonly planList = rxResource({
    stream: () =>
      this.taskPlans
        .getList({ sorting: 'year desc', maxResultCount: 100 })
        .pipe(
          map(({ items }) => (items ?? []).filter(({ status }) => status !== TaskPlanStatus.Draft)),
        ),
  });
  protected readonly plans = computed<TaskPlanListDto[]>(() =>
    this.planList.hasValue() ? this.planList.value() : [],
  );
  protected readonly planId = computed(() => this.id() ?? this.newest()?.id);
  protected readonly board = rxResource({
    params: () => this.planId(),
    stream: ({ params }) => (params ? this.service.get(params) : of(undefined)),
  });
  protected readonly shown = computed(() =>
    this.board.hasValue() ? this.board.value() : undefined,
  );
  protected readonly isLoading = computed(
    () => this.planList.isLoading() || this.board.isLoading(),
  );
  protected readonly indicators = computed(() => this.shown()?.indicators ?? []);
  protected readonly allRows = computed(() => rowsOf(this.shown() ?? {}));
  protected readonly rows = computed(() =>
    filterRows(this.allRows(), { kind: this.kind(), onlyProblems: this.onlyProblems() }),
  );

  protected choosePlan(id: string): void {
    this.chosen.set(null);
    void this.router.navigate(['/supervision/scoreboard', id]);
  }

  protected exportExcel(): void {
    this.download.get(`/api/app/scoreboard/${this.planId()}/excel`).subscribe();
  }

  protected print(): void {
    window.print();
  }

  private newest(): TaskPlanListDto | undefined {
    return (
      this.plans().find(({ status }) => status === TaskPlanStatus.Published) ?? this.plans()[0]
    );
  }
}

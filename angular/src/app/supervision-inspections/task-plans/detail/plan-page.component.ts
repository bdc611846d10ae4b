import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NgbDropdownModule } from '@ng-bootstrap/ng-bootstrap';
import {
  AmendmentDto,
  IndicatorDto,
  TaskPlanDto,
  TaskPlanStatus,
} from '@proxy/supervision-inspections/task-plans';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { serverError } from '@shared/errors/server-error';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { PLAN_TONES, planResource, planStatusName } from '../plan-resource';
import { PlanActs } from './plan-acts';
import { PlanTableComponent } from './plan-table.component';

const POLICY = 'SupervisionInspections.TaskPlans';

@Component({
  selector: 'app-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorTextComponent,
    LocalTimePipe,
    LocalizationPipe,
    NgbDropdownModule,
    PageHeaderComponent,
    PlanTableComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './plan-page.component.html',
  styleUrl: './plan-page.component.scss',
  host: { class: 'print-wide' },
})
export class PlanPageComponent {
  private readonly acts = inject(PlanActs);
  private readonly download = inject(FileDownload);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly id = input.required<string>();

  protected readonly Status = TaskPlanStatus;
  protected readonly statusName = planStatusName;
  private readonly resource = planResource(this.id);
  protected readonly plan = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly tone = computed(() => PLAN_TONES[this.plan()?.status ?? 0]);
  protected readonly entries = computed(() => (this.plan()?.amendments ?? []).map(toEntry));
  protected readonly act = computed(() => {
    if (this.may('Edit', TaskPlanStatus.Draft)) return 'edit';
    return this.may('Amend', TaskPlanStatus.Published) ? 'amend' : null;
  });
  protected readonly mayPublish = computed(() => this.may('Publish', TaskPlanStatus.Draft));
  protected readonly mayClose = computed(() => this.may('Close', TaskPlanStatus.Published));
  protected readonly seesScoreboard = computed(
    () =>
      this.plan()?.status !== TaskPlanStatus.Draft &&
      this.permissions.getGrantedPolicy('SupervisionInspections.Scoreboard'),
  );

  protected async publish(plan: TaskPlanDto): Promise<void> {
    if (await this.acts.publish(plan)) this.done('SupervisionInspections::Plans:Publish.Done');
  }

  protected async close(plan: TaskPlanDto): Promise<void> {
    if (await this.acts.close(plan)) this.done('SupervisionInspections::Plans:Close.Done');
  }

  protected async delete(plan: TaskPlanDto): Promise<void> {
    if (!(await this.acts.delete(plan))) return;
    this.toaster.success('SupervisionInspections::Plans:Delete.Done');
    void this.router.navigate(['/supervision/task-plans'], { replaceUrl: true });
  }

  protected async deleteIndicator(plan: TaskPlanDto, indicator: IndicatorDto): Promise<void> {
    const deleted = await this.acts.deleteIndicator(plan, indicator);
    if (deleted) this.done('SupervisionInspections::Plans:Delete.Done');
  }

  protected export(format: 'excel' | 'csv'): void {
    this.download
      .get(`/api/app/task-plan/${this.id()}/${format}`)
      .subscribe({ error: () => undefined });
  }

  protected print(): void {
    this.window?.print();
  }

  protected reload(): void {
    this.resource.reload();
  }

  private may(act: string, status: TaskPlanStatus): boolean {
    return this.plan()?.status === status && this.permissions.getGrantedPolicy(`${POLICY}.${act}`);
  }

  private done(message: string): void {
    this.toaster.success(message);
    this.reload();
  }
}

/** Lists are kept as the import writes them, with bars between. */
const listed = (text: string | null | undefined) => text?.replaceAll('|', '、');

const toEntry = ({ time, indicatorName, by, reason, changes }: AmendmentDto): TimeLineEntry => ({
  time: time ?? '',
  act: indicatorName ?? '',
  who: by,
  reason,
  changes: changes?.map(({ field, before, after }) => ({
    name: `SupervisionInspections::${field}`,
    from: listed(before),
    to: listed(after),
  })),
  tone: 'warn',
});

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { ReportingService } from '@proxy/supervision-inspections/submissions';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { TaskGroupComponent } from './task-group.component';
import { taskGroups } from './task-groups';

/** 我的报送: what the unit owes, the most urgent first. */
@Component({
  selector: 'app-task-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorTextComponent,
    LocalizationPipe,
    PageHeaderComponent,
    TaskGroupComponent,
  ],
  templateUrl: './task-list-page.component.html',
  styleUrl: './task-list-page.component.scss',
})
export class TaskListPageComponent {
  private readonly reporting = inject(ReportingService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);

  /** From the address: only this plan. */
  readonly planId = input<string>();

  protected readonly tasks = rxResource({
    stream: () =>
      this.inline.within(this.reporting.getTasks({})).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly error = computed(() => {
    const error = this.tasks.error();
    return error ? serverError(error.cause ?? error) : null;
  });

  private readonly all = computed(() => (this.tasks.hasValue() ? this.tasks.value() : []));
  protected readonly plans = computed(() => [
    ...new Map(this.all().map(({ planId, planTitle }) => [planId, planTitle])),
  ]);
  protected readonly groups = computed(() => {
    const planId = this.planId();
    return taskGroups(this.all().filter(task => !planId || task.planId === planId));
  });
  protected readonly severalUnits = computed(
    () => new Set(this.all().map(task => task.organizationUnitId)).size > 1,
  );

  protected filterBy(planId: string): void {
    void this.router.navigate([], { queryParams: { planId: planId || null }, replaceUrl: true });
  }
}

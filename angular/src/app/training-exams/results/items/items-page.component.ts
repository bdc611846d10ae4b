import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { ExamResultService, QuestionStatisticDto } from '@proxy/training-exams/results';
import { ChartComponent } from '@shared/chart/chart.component';
import { ChartSeries } from '@shared/chart/chart.types';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { RegradeActs } from '../../regrading/regrade-acts';
import { shown } from '@shared/shown';
import { ExamProgressComponent } from '../exam-progress.component';
import { ItemComponent } from './item.component';

/** How each question did; weak ones are pointed out. */
@Component({
  selector: 'app-items-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChartComponent,
    EmptyStateComponent,
    ExamProgressComponent,
    ItemComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
  ],
  templateUrl: './items-page.component.html',
  styles: `
    :host {
      display: block;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
      margin: 16px 0 8px;
    }
    app-item + app-item {
      margin-top: 8px;
    }
  `,
})
export class ItemsPageComponent {
  private readonly service = inject(ExamResultService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);
  private readonly regrades = inject(RegradeActs);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.inline.within(this.service.getQuestions(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly items = shown(this.resource);
  protected readonly onlyWeak = signal(false);
  protected readonly weak = computed(() =>
    (this.items.value() ?? []).filter(({ weakness }) => weakness),
  );
  protected readonly listed = computed(() =>
    this.onlyWeak() ? this.weak() : (this.items.value() ?? []),
  );
  protected readonly numbers = computed(() =>
    (this.items.value() ?? []).map(({ ordinal }) => `${ordinal}`),
  );
  protected readonly series = computed<ChartSeries[]>(() => [
    {
      name: this.words.instant('TrainingExams::Results:Facility'),
      data: (this.items.value() ?? []).map(({ facility }) => facility ?? null),
    },
    {
      name: this.words.instant('TrainingExams::Results:Discrimination'),
      data: (this.items.value() ?? []).map(({ discrimination }) => discrimination ?? null),
    },
  ]);
  protected readonly mayRegrade = inject(PermissionService).getGrantedPolicy(
    'TrainingExams.Exams.Regrade',
  );

  protected async regrade(item: QuestionStatisticDto): Promise<void> {
    const regrade = await this.regrades.propose(item);
    if (regrade) void this.router.navigate(['/training-exams/regrades', regrade.id]);
  }
}

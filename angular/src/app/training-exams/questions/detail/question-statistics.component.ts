import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { QuestionStatisticService } from '@proxy/training-exams/results';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { ItemFiguresComponent } from '../../results/items/item-figures.component';
import { weaknessNames } from '../../results/result-words';
import { shown } from '@shared/shown';

/** What exams have shown of a question, back to those who write the bank; the latest first. */
@Component({
  selector: 'app-question-statistics',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ItemFiguresComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageStateComponent,
    StateChipComponent,
  ],
  template: `
    @if (statistics.value(); as list) {
      @for (exam of list; track exam.examId) {
        <article>
          <h3>
            {{ exam.examTitle }}
            <small>
              {{ exam.examStartTime | appLocalTime: 'day' }} ·
              {{ 'TrainingExams::Questions:VersionNth' | abpLocalization: '' + exam.versionNumber }}
            </small>
            @for (name of weaknessNames(exam.weakness); track name) {
              <app-state-chip tone="warn" [label]="name" />
            }
          </h3>
          <app-item-figures [item]="exam" />
        </article>
      } @empty {
        <p class="mb-0 text-muted">
          {{ 'TrainingExams::Questions:NoStatistics' | abpLocalization }}
        </p>
      }
    } @else {
      <app-page-state [failure]="statistics.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    article + article {
      margin-top: 16px;
      padding-top: 16px;
      border-top: 1px solid var(--app-line);
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      margin: 0;
      font-size: 14px;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    small {
      color: var(--app-muted);
      font-weight: 400;
    }
  `,
})
export class QuestionStatisticsComponent {
  private readonly service = inject(QuestionStatisticService);
  private readonly inline = inject(InlineErrors);

  readonly questionId = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.questionId(),
    stream: ({ params }) =>
      this.inline.within(this.service.getList(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly statistics = shown(this.resource);
  protected readonly weaknessNames = weaknessNames;
}

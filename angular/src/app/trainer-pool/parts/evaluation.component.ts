import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { EvaluationSummaryDto } from '@proxy/trainer-pool/evaluations';
import { LocalTimePipe } from '@shared/local-time.pipe';

const MIN_ANSWERS = 5;
const QUESTIONS = ['content', 'delivery', 'usefulness'] as const;

/** What those taught think; nothing before all could answer, and no mean where so few have that they could be told apart. */
@Component({
  selector: 'app-evaluation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  template: `
    @if (evaluation().shownFrom; as day) {
      <p class="text-muted mb-0">
        {{ 'TrainerPool::Evaluation:ShownFrom' | abpLocalization: (day | appLocalTime) }}
      </p>
    } @else if (evaluation().content === null) {
      <p class="text-muted mb-0">
        {{
          (evaluation().answers ? 'TrainerPool::Evaluation:TooFew' : 'TrainerPool::Evaluation:None')
            | abpLocalization: '' + evaluation().answers : '' + minAnswers
        }}
      </p>
    } @else {
      <dl class="figures">
        @for (figure of figures(); track figure.name) {
          <div>
            <dt>{{ figure.label | abpLocalization }}</dt>
            <dd>{{ figure.value }}</dd>
          </div>
        }
      </dl>
      <p class="text-muted mb-0">
        {{ 'TrainerPool::Evaluation:Answers' | abpLocalization: '' + evaluation().answers }}
      </p>
      @if (evaluation().comments?.length) {
        <ul class="comments">
          @for (comment of evaluation().comments; track $index) {
            <li>{{ comment }}</li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 32px;
      margin: 0 0 8px;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0;
      font-size: 20px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .comments {
      margin: 8px 0 0;
      padding-left: 20px;
      overflow-wrap: anywhere;
    }
  `,
})
export class EvaluationComponent {
  readonly evaluation = input.required<EvaluationSummaryDto>();

  protected readonly minAnswers = MIN_ANSWERS;
  protected readonly figures = computed(() =>
    QUESTIONS.map(name => ({
      name,
      label: `TrainerPool::Evaluation:${name}`,
      value: this.evaluation()[name]?.toFixed(2),
    })),
  );
}

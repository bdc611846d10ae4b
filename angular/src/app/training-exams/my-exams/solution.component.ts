import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { QuestionKeyDto, QuestionKind } from '@proxy/training-exams/questions';
import { keyWords } from '../answer-words';

/** What the right answer is and why, for those who learn. */
@Component({
  selector: 'app-solution',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <dl>
      <dt>{{ 'TrainingExams::DisplayName:Key' | abpLocalization }}</dt>
      <dd class="pre-line">
        <strong>{{ answer() }}</strong>
      </dd>
      @if (key()?.scoringPoints?.length) {
        <dt>{{ 'TrainingExams::Practice:ScoringPoints' | abpLocalization }}</dt>
        <dd>
          <ol>
            @for (point of key()?.scoringPoints; track $index) {
              <li>{{ point }}</li>
            }
          </ol>
        </dd>
      }
      @if (legalBasis()) {
        <dt>{{ 'TrainingExams::DisplayName:LegalBasis' | abpLocalization }}</dt>
        <dd class="pre-line">{{ legalBasis() }}</dd>
      }
      @if (explanation()) {
        <dt>{{ 'TrainingExams::DisplayName:Explanation' | abpLocalization }}</dt>
        <dd class="pre-line">{{ explanation() }}</dd>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
    }
    dl,
    ol {
      margin: 0;
    }
    ol {
      padding-left: 20px;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0 0 8px;
    }
  `,
})
export class SolutionComponent {
  private readonly words = inject(LocalizationService);

  readonly kind = input<QuestionKind>();
  readonly key = input<QuestionKeyDto>();
  readonly legalBasis = input<string>();
  readonly explanation = input<string>();

  protected readonly answer = computed(() =>
    keyWords(this.kind(), this.key(), text => this.words.instant(text)),
  );
}

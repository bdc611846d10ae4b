import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { QuestionContentDto, QuestionKind } from '@proxy/training-exams/questions';
import { letterOf } from '../question-words';

/** The answer in words: ACD, 正确, the texts of each blank, or the reference with its points. */
@Component({
  selector: 'app-answer-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    @switch (kind()) {
      @case (Kind.TrueFalse) {
        {{ 'TrainingExams::Judgement.' + key()?.isTrue | abpLocalization }}
      }
      @case (Kind.FillIn) {
        @for (accepted of key()?.blanks; track $index; let i = $index) {
          <span class="blank">
            @if ((key()?.blanks?.length ?? 0) > 1) {
              ({{ i + 1 }})
            }
            {{ accepted.join(' / ') }}
          </span>
        }
      }
      @case (Kind.ShortAnswer) {
        <p class="pre-line">{{ key()?.reference }}</p>
        @if (key()?.scoringPoints?.length) {
          <p class="text-muted">
            {{ 'TrainingExams::DisplayName:ScoringPoints' | abpLocalization }}
          </p>
          <ol>
            @for (point of key()?.scoringPoints; track $index) {
              <li>{{ point }}</li>
            }
          </ol>
        }
      }
      @default {
        {{ letters() }}
      }
    }
  `,
  styles: `
    p,
    ol {
      margin: 0;
    }
    ol {
      padding-left: 20px;
    }
    .blank {
      margin-right: 16px;
    }
  `,
})
export class AnswerTextComponent {
  readonly kind = input.required<QuestionKind>();
  readonly content = input.required<QuestionContentDto>();

  protected readonly Kind = QuestionKind;
  protected readonly key = computed(() => this.content().key);
  protected readonly letters = computed(() =>
    [...(this.key()?.options ?? [])]
      .sort((a, b) => a - b)
      .map(letterOf)
      .join(''),
  );
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { QuestionContentDto, QuestionKind } from '@proxy/training-exams/questions';
import { aroundBlanks } from '../../questions/parts/blanks';
import { isChoice, letterOf } from '../../questions/question-words';

const SHORT_OPTION = 14;

/** A question on paper: room to write, and nothing of its answer. */
@Component({
  selector: 'app-printed-question',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <p class="stem pre-line">
      @if (kind() === Kind.FillIn) {
        @for (part of parts(); track $index; let last = $last) {
          {{ part }}
          @if (!last) {
            <span class="blank"></span>
          }
        }
      } @else {
        {{ content().stem }}
        @if (kind() !== Kind.ShortAnswer) {
          <span class="answer">{{ 'TrainingExams::Papers:AnswerRoom' | abpLocalization }}</span>
        }
      }
    </p>
    @if (isChoice(kind())) {
      <ol [class.narrow]="areShort()">
        @for (option of content().options; track $index; let i = $index) {
          <li>{{ letterOf(i) }}. {{ option }}</li>
        }
      </ol>
    } @else if (kind() === Kind.ShortAnswer) {
      <div class="room" aria-hidden="true"></div>
    }
  `,
  styles: `
    p,
    ol {
      margin: 0;
    }
    .blank {
      display: inline-block;
      width: 96px;
      border-bottom: 1px solid currentcolor;
    }
    .answer {
      text-spacing-trim: space-all;
      white-space: pre;
    }
    ol {
      margin-top: 4px;
      padding: 0;
      list-style: none;
    }
    .narrow {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
      gap: 0 16px;
    }
    .room {
      height: 160px;
    }
  `,
})
export class PrintedQuestionComponent {
  readonly kind = input.required<QuestionKind>();
  readonly content = input.required<QuestionContentDto>();

  protected readonly Kind = QuestionKind;
  protected readonly isChoice = isChoice;
  protected readonly letterOf = letterOf;
  protected readonly parts = computed(() => aroundBlanks(this.content().stem));
  protected readonly areShort = computed(() =>
    this.content().options?.every(({ length }) => length <= SHORT_OPTION),
  );
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { QuestionContentDto, QuestionKind } from '@proxy/training-exams/questions';
import { letterOf } from '../question-words';
import { AnswerTextComponent } from './answer-text.component';

/** A question with its answer and reasons, for those who write and review. */
@Component({
  selector: 'app-question-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerTextComponent, LocalizationPipe],
  template: `
    <p class="stem pre-line">{{ content().stem }}</p>
    @if (content().options?.length) {
      <ol class="options">
        @for (option of content().options; track $index; let i = $index) {
          <li [class.right]="isRight(i)">
            <span class="letter">{{ letterOf(i) }}</span>
            <span>{{ option }}</span>
            @if (isRight(i)) {
              <span class="tag"
                ><i class="fa fa-check" aria-hidden="true"></i>
                {{ 'TrainingExams::Questions:Right' | abpLocalization }}</span
              >
            }
          </li>
        }
      </ol>
    }
    <dl>
      <dt>{{ 'TrainingExams::DisplayName:Key' | abpLocalization }}</dt>
      <dd><app-answer-text [kind]="kind()" [content]="content()" /></dd>
      <dt>{{ 'TrainingExams::DisplayName:LegalBasis' | abpLocalization }}</dt>
      <dd class="pre-line">{{ content().legalBasis || '—' }}</dd>
      <dt>{{ 'TrainingExams::DisplayName:Explanation' | abpLocalization }}</dt>
      <dd class="pre-line">{{ content().explanation || '—' }}</dd>
    </dl>
  `,
  styleUrl: './question-view.component.scss',
})
export class QuestionViewComponent {
  readonly kind = input.required<QuestionKind>();
  readonly content = input.required<QuestionContentDto>();

  protected readonly letterOf = letterOf;
  private readonly right = computed(() => new Set(this.content().key?.options));

  protected isRight(position: number): boolean {
    return this.right().has(position);
  }
}

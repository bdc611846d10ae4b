import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { PaperQuestionDto } from '@proxy/training-exams/papers';
import { MoveButtonsComponent } from '@shared/forms/move-buttons.component';
import { moved } from '@shared/forms/moved';

/** Questions that were picked by hand, in their order. */
@Component({
  selector: 'app-fixed-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, MoveButtonsComponent],
  template: `
    <ol>
      @for (question of questions(); track question.id; let i = $index) {
        <li>
          <span class="stem">
            {{ i + 1 }}.
            {{ question.stem || ('TrainingExams::Papers:QuestionGone' | abpLocalization) }}
            @if (unusable().has(question.id ?? '')) {
              <strong class="tone-bad">
                <i class="fa fa-circle-exclamation" aria-hidden="true"></i>
                {{ 'TrainingExams::Papers:Unusable' | abpLocalization }}
              </strong>
            }
          </span>
          <span class="tools">
            <app-move-buttons
              [name]="question.stem ?? ''"
              [first]="i === 0"
              [last]="i === questions().length - 1"
              (moved)="move(i, $event)"
            />
            <button
              type="button"
              class="btn btn-sm btn-link"
              [attr.aria-label]="
                'TrainingExams::Papers:Unpick' | abpLocalization: question.stem ?? ''
              "
              (click)="remove(i)"
            >
              <i class="fa fa-xmark" aria-hidden="true"></i>
            </button>
          </span>
        </li>
      } @empty {
        <li class="field-help">{{ 'TrainingExams::Papers:NoFixed' | abpLocalization }}</li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0 0 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 8px;
      padding: 4px 0;
    }
    .stem {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .tools {
      display: flex;
      flex: none;
    }
  `,
})
export class FixedQuestionsComponent {
  readonly questions = input.required<readonly PaperQuestionDto[]>();
  readonly unusable = input.required<ReadonlySet<string>>();
  readonly changed = output<PaperQuestionDto[]>();

  protected move(from: number, by: number): void {
    this.changed.emit(moved(this.questions(), from, by));
  }

  protected remove(index: number): void {
    this.changed.emit(this.questions().filter((_, i) => i !== index));
  }
}

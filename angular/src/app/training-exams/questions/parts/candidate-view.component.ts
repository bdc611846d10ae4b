import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { QuestionContentDto, QuestionKind } from '@proxy/training-exams/questions';
import { isChoice, kindName, letterOf } from '../question-words';
import { aroundBlanks } from './blanks';

let views = 0;

/** A question as the candidate sees it; it can be tried, and nothing is kept. */
@Component({
  selector: 'app-candidate-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './candidate-view.component.html',
  styleUrl: './candidate-view.component.scss',
})
export class CandidateViewComponent {
  readonly kind = input.required<QuestionKind>();
  readonly content = input.required<QuestionContentDto>();

  protected readonly Kind = QuestionKind;
  protected readonly name = `candidate-${++views}`;
  protected readonly kindName = kindName;
  protected readonly isChoice = isChoice;
  protected readonly letterOf = letterOf;
  protected readonly parts = computed(() => aroundBlanks(this.content().stem));
}

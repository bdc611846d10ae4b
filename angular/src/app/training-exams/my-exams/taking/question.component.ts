import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { QuestionKind } from '@proxy/training-exams/questions';
import { aroundBlanks } from '../../questions/parts/blanks';
import { kindName } from '../../questions/question-words';
import { answerOfBlanks, blanksOf, positionsOf } from './answers';
import { PaperQuestion } from './paper';

const MOST_CHARACTERS = 7500;

/** One question with what the candidate answered. */
@Component({
  selector: 'app-exam-question',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './question.component.html',
  styleUrl: './question.component.scss',
})
export class QuestionComponent {
  readonly question = input.required<PaperQuestion>();
  readonly answer = input.required<string>();
  readonly isLocked = input(false);

  /** By its place on the screen, from 0. */
  readonly chosen = output<number>();
  readonly typed = output<string>();
  readonly left = output();

  protected readonly Kind = QuestionKind;
  protected readonly kindName = kindName;
  protected readonly most = MOST_CHARACTERS;
  protected readonly judgements = ['true', 'false'];
  protected readonly name = computed(() => `question-${this.question().ordinal}`);
  protected readonly parts = computed(() => aroundBlanks(this.question().stem));
  protected readonly blanks = computed(() => blanksOf(this.answer(), this.parts().length - 1));
  protected readonly positions = computed(() => positionsOf(this.answer()));

  protected fill(blank: number, text: string): void {
    this.typed.emit(answerOfBlanks(this.blanks().map((old, i) => (i === blank ? text : old))));
  }
}

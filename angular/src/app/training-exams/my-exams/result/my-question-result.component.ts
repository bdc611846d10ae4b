import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { QuestionKind } from '@proxy/training-exams/questions';
import { MyQuestionResultDto } from '@proxy/training-exams/results';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { answerWords } from '../../answer-words';
import { kindName, letterOf } from '../../questions/question-words';
import { SolutionComponent } from '../solution.component';
import { positionsOf } from '../taking/answers';

/** One question of an own attempt: what was answered, what it gave and, where disclosed, what was right. */
@Component({
  selector: 'app-my-question-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, SolutionComponent, StateChipComponent],
  templateUrl: './my-question-result.component.html',
  styleUrl: './my-question-result.component.scss',
})
export class MyQuestionResultComponent {
  private readonly words = inject(LocalizationService);

  readonly question = input.required<MyQuestionResultDto>();
  readonly mayAppeal = input(false);

  readonly appealed = output();

  protected readonly Kind = QuestionKind;
  protected readonly letterOf = letterOf;
  protected readonly kindName = kindName;
  protected readonly headingId = computed(() => `result-${this.question().ordinal}`);
  protected readonly given = computed(() =>
    answerWords(this.question().kind, this.question().answer ?? '', key => this.words.instant(key)),
  );
  protected readonly chosen = computed(() => {
    const { options = [], answer = '' } = this.question();
    return options.length ? positionsOf(answer) : [];
  });
  protected readonly right = computed(() => this.question().solution?.key?.options ?? []);
  protected readonly verdict = computed<{ tone: Tone; name: string } | null>(() => {
    const { points, maxPoints = 0 } = this.question();
    if (points === null || points === undefined) return null;
    if (points >= maxPoints) return { tone: 'good', name: 'Full' };
    return points > 0 ? { tone: 'warn', name: 'Part' } : { tone: 'bad', name: 'Nothing' };
  });
}

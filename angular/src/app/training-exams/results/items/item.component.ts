import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { QuestionKind } from '@proxy/training-exams/questions';
import { QuestionStatisticDto } from '@proxy/training-exams/results';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { kindName } from '../../questions/question-words';
import { percent, weaknessNames } from '../result-words';

/** One question: its figures at once, who chose what behind a click. */
@Component({
  selector: 'app-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, StateChipComponent, TextPipe],
  templateUrl: './item.component.html',
  styleUrl: './item.component.scss',
})
export class ItemComponent {
  readonly item = input.required<QuestionStatisticDto>();
  readonly mayRegrade = input.required<boolean>();
  readonly regraded = output();

  protected readonly weaknesses = computed(() => weaknessNames(this.item().weakness));
  protected readonly answersAre = computed(() =>
    this.item().kind === QuestionKind.FillIn
      ? 'TrainingExams::Items:WrongTexts'
      : 'TrainingExams::Items:Options',
  );
  protected readonly kindName = kindName;

  protected answerText(text: string | undefined): string {
    return this.item().kind === QuestionKind.TrueFalse
      ? `TrainingExams::Judgement.${text}`
      : (text ?? '');
  }

  protected shareOf(count: number | undefined): string {
    const attempts = this.item().attempts ?? 0;
    return attempts ? percent((count ?? 0) / attempts) : '—';
  }
}

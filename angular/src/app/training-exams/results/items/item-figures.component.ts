import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { QuestionKind } from '@proxy/training-exams/questions';
import { QuestionStatisticDto } from '@proxy/training-exams/results';
import { TextPipe } from '@shared/text.pipe';
import { percent } from '../result-words';

/** How a question did in an exam: its figures at once, who chose what behind a click. */
@Component({
  selector: 'app-item-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  templateUrl: './item-figures.component.html',
  styleUrl: './item-figures.component.scss',
})
export class ItemFiguresComponent {
  readonly item = input.required<QuestionStatisticDto>();

  protected readonly answersAre = computed(() =>
    this.item().kind === QuestionKind.FillIn
      ? 'TrainingExams::Items:WrongTexts'
      : 'TrainingExams::Items:Options',
  );

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

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { QuestionStatisticDto } from '@proxy/training-exams/results';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { kindName } from '../../questions/question-words';
import { weaknessNames } from '../result-words';
import { ItemFiguresComponent } from './item-figures.component';

/** One question of an exam, pointed out where it is weak. */
@Component({
  selector: 'app-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ItemFiguresComponent, LocalizationPipe, RouterLink, StateChipComponent],
  templateUrl: './item.component.html',
  styleUrl: './item.component.scss',
})
export class ItemComponent {
  readonly item = input.required<QuestionStatisticDto>();
  readonly mayRegrade = input.required<boolean>();
  readonly regraded = output();

  protected readonly weaknesses = computed(() => weaknessNames(this.item().weakness));
  protected readonly kindName = kindName;
}

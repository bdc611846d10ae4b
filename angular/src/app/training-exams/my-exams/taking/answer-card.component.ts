import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { AnswerSheet } from './answer-sheet';
import { PaperQuestion } from './paper';

interface Cell {
  number: number;
  index: number;
  isAnswered: boolean;
  isUnsure: boolean;
  label: string;
}

/** 答题卡: every question at a glance; a click leads there. */
@Component({
  selector: 'app-answer-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <p class="sum">
      {{
        'TrainingExams::Take:Progress'
          | abpLocalization: '' + sheet.answered() : '' + questions().length
      }}
    </p>
    <nav [attr.aria-label]="'TrainingExams::Take:Card' | abpLocalization">
      @for (section of sections(); track $index) {
        <h3>{{ section.title }}</h3>
        <ul>
          @for (cell of section.cells; track cell.number) {
            <li>
              <button
                type="button"
                [class.answered]="cell.isAnswered"
                [class.unsure]="cell.isUnsure"
                [attr.aria-current]="cell.index === current() ? 'step' : null"
                [attr.aria-label]="cell.label"
                (click)="chosen.emit(cell.index)"
              >
                {{ cell.number }}
                @if (cell.isUnsure) {
                  <i class="fa fa-flag" aria-hidden="true"></i>
                }
              </button>
            </li>
          }
        </ul>
      }
    </nav>
    <ul class="legend" aria-hidden="true">
      <li>
        <span class="swatch answered"></span>{{ 'TrainingExams::Take:Answered' | abpLocalization }}
      </li>
      <li><span class="swatch"></span>{{ 'TrainingExams::Take:Unanswered' | abpLocalization }}</li>
      <li><i class="fa fa-flag"></i>{{ 'TrainingExams::Take:Unsure' | abpLocalization }}</li>
    </ul>
  `,
  styleUrl: './answer-card.component.scss',
})
export class AnswerCardComponent {
  private readonly words = inject(LocalizationService);
  protected readonly sheet = inject(AnswerSheet);

  readonly questions = input.required<readonly PaperQuestion[]>();
  readonly current = input.required<number>();
  readonly chosen = output<number>();

  protected readonly sections = computed(() => {
    const sections: { title: string; cells: Cell[] }[] = [];
    this.questions().forEach((question, index) => {
      if (sections.at(-1)?.title !== question.section) {
        sections.push({ title: question.section, cells: [] });
      }
      sections.at(-1)?.cells.push(this.cell(question, index));
    });
    return sections;
  });

  private cell({ number, ordinal }: PaperQuestion, index: number): Cell {
    const { answer, isUnsure } = this.sheet.of(ordinal);
    const isAnswered = answer !== '';
    const text = (key: string, ...values: string[]) =>
      this.words.instant(`TrainingExams::Take:${key}`, ...values);
    const label = [
      text('Nth', `${number}`),
      text(isAnswered ? 'Answered' : 'Unanswered'),
      ...(isUnsure ? [text('Unsure')] : []),
    ].join(text('Comma'));
    return { number, index, isAnswered, isUnsure, label };
  }
}

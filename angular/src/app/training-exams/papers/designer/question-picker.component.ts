import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { PaperQuestionDto } from '@proxy/training-exams/papers';
import {
  GetQuestionsInput,
  QuestionCategoryDto,
  QuestionKind,
  QuestionListDto,
  QuestionService,
  QuestionStatus,
} from '@proxy/training-exams/questions';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { categoryChoices } from '../../questions/categories';
import { DIFFICULTY_CHOICES, difficultyName, kindName } from '../../questions/question-words';

/** Reviewed questions of one kind, to be picked by hand; stays open for several. */
@Component({
  selector: 'app-question-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalizationPipe, RowActsDirective],
  templateUrl: './question-picker.component.html',
  styles: `
    .picker {
      width: min(1000px, 96vw);
    }
    .head {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 16px;
    }
  `,
})
export class QuestionPickerComponent {
  private readonly service = inject(QuestionService);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly kind = input.required<QuestionKind>();
  readonly categories = input.required<readonly QuestionCategoryDto[]>();
  /** Of this section: a second click takes one out again. */
  readonly own = input.required<readonly PaperQuestionDto[]>();
  /** Of the whole paper. */
  readonly taken = input.required<ReadonlySet<string>>();
  readonly picked = output<PaperQuestionDto>();
  readonly closed = output();

  protected readonly columns: ListColumn<QuestionListDto>[] = [
    { key: 'stem', header: 'TrainingExams::DisplayName:Stem', lead: true },
    { key: 'categoryName', header: 'TrainingExams::DisplayName:CategoryId', width: '160px' },
    { key: 'difficulty', header: 'TrainingExams::DisplayName:Difficulty', width: '100px' },
  ];
  protected readonly filters = computed<ListFilter[]>(() => [
    { key: 'filter', label: 'TrainingExams::Questions:StemOrBasis' },
    {
      key: 'categoryId',
      label: 'TrainingExams::DisplayName:CategoryId',
      kind: 'select',
      options: categoryChoices(this.categories()),
    },
    {
      key: 'difficulty',
      label: 'TrainingExams::DisplayName:Difficulty',
      kind: 'select',
      options: DIFFICULTY_CHOICES,
    },
  ]);
  protected readonly kindName = kindName;
  protected readonly difficultyName = difficultyName;
  private readonly ownIds = computed(() => new Set(this.own().map(({ id }) => id)));

  protected readonly load = (query: ListQuery) =>
    this.service.getList({
      ...(query as unknown as GetQuestionsInput),
      kind: this.kind(),
      status: QuestionStatus.Reviewed,
    });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected isOwn({ id }: QuestionListDto): boolean {
    return this.ownIds().has(id);
  }

  protected isElsewhere(question: QuestionListDto): boolean {
    return !this.isOwn(question) && this.taken().has(question.id ?? '');
  }
}

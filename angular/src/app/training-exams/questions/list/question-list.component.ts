import {
  LocalizationPipe,
  LocalizationService,
  PagedResultDto,
  PermissionDirective,
  PermissionService,
} from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  GetQuestionsInput,
  QuestionListDto,
  QuestionService,
  QuestionStatus,
} from '@proxy/training-exams/questions';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { map } from 'rxjs';
import { categoryResource } from '../categories';
import { QuestionActs } from '../question-acts';
import { QUESTION_TONES, difficultyName, kindName, statusName, waits } from '../question-words';
import { CategorySideComponent } from './category-side.component';
import { QUESTION_COLUMNS, questionFilters } from './question-columns';
import { QuestionExport } from './question-export';
import { idsToReview, readQuestions } from './selection';

@Component({
  selector: 'app-question-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CategorySideComponent,
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './question-list.component.html',
  styleUrl: './question-list.component.scss',
})
export class QuestionListComponent {
  private readonly service = inject(QuestionService);
  private readonly acts = inject(QuestionActs);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly permissions = inject(PermissionService);
  private readonly list = viewChild.required<DataListComponent<QuestionListDto>>(DataListComponent);

  /** From the address, like every filter. */
  readonly categoryId = input<string>();
  readonly hasDraft = input<string>();

  protected readonly exporting = inject(QuestionExport);
  protected readonly columns = QUESTION_COLUMNS;
  protected readonly categories = categoryResource();
  private readonly tags = rxResource({
    stream: () =>
      this.service
        .getTags()
        .pipe(map(({ items }) => (items ?? []).flatMap(({ name }) => name ?? []))),
    defaultValue: [],
  });
  protected readonly filters = computed(() =>
    questionFilters(this.tags.hasValue() ? this.tags.value() : []),
  );
  protected readonly mayExport = this.may('Export');
  protected readonly mayReview = this.may('Review');
  protected readonly shown = signal<readonly QuestionListDto[]>([]);
  protected readonly picked = signal<ReadonlySet<string>>(new Set());
  protected readonly onPage = computed(() => idsToReview(this.shown()));
  protected readonly allPicked = computed(() => this.onPage().every(id => this.picked().has(id)));

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetQuestionsInput);

  protected readonly kindName = kindName;
  protected readonly difficultyName = difficultyName;
  protected readonly statusName = statusName;
  protected readonly waits = waits;
  protected tone = ({ status }: QuestionListDto) => QUESTION_TONES[status ?? QuestionStatus.Draft];

  /** What was picked on other pages or under other filters is no longer in sight: forget it. */
  protected loaded({ items }: PagedResultDto<QuestionListDto>): void {
    this.shown.set(items ?? []);
    this.picked.set(new Set());
  }

  protected pick(id: string, on: boolean): void {
    const others = [...this.picked()].filter(other => other !== id);
    this.picked.set(new Set(on ? [...others, id] : others));
  }

  protected pickPage(on: boolean): void {
    this.picked.set(new Set(on ? this.onPage() : []));
  }

  protected async review(): Promise<void> {
    const result = await this.acts.reviewMany(readQuestions(this.shown(), this.picked()));
    if (!result) return;
    const { reviewedCount = 0, passedOverCount = 0 } = result;
    const key = passedOverCount ? 'ReviewMany.DoneSome' : 'ReviewMany.Done';
    const params = [`${reviewedCount}`, `${passedOverCount}`];
    this.toaster[passedOverCount ? 'warn' : 'success'](
      this.words.instant(`TrainingExams::Questions:${key}`, ...params),
    );
    this.list().reload();
    this.categories.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainingExams.Questions.${act}`);
  }
}

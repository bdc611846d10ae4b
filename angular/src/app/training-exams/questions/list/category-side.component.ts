import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { QuestionCategoryDto } from '@proxy/training-exams/questions';
import { categoryChoices, categoryRows } from '../categories';
import { CategoryActs } from '../category-acts';

/** The tree beside the list, a select above it on narrow screens; the choice is in the address. */
@Component({
  selector: 'app-category-side',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, LocalizationPipe, PermissionDirective, RouterLink],
  templateUrl: './category-side.component.html',
  styleUrl: './category-side.component.scss',
})
export class CategorySideComponent {
  private readonly acts = inject(CategoryActs);
  private readonly router = inject(Router);

  readonly categories = input.required<readonly QuestionCategoryDto[]>();
  readonly chosenId = input<string>();
  readonly changed = output();

  protected readonly managing = signal(false);
  protected readonly rows = computed(() => categoryRows(this.categories()));
  protected readonly choices = computed(() => categoryChoices(this.categories()));
  protected readonly chosen = computed(() =>
    this.categories().find(({ id }) => id === this.chosenId()),
  );
  protected readonly total = computed(() =>
    this.rows()
      .filter(({ level }) => level === 0)
      .reduce((sum, { category }) => sum + (category.questionCount ?? 0), 0),
  );

  protected choose(id: string | null): void {
    void this.router.navigate([], {
      queryParams: { categoryId: id || null, page: null },
      queryParamsHandling: 'merge',
    });
  }

  protected async create(): Promise<void> {
    if (await this.acts.create(this.chosen())) this.changed.emit();
  }

  protected async rename(category: QuestionCategoryDto): Promise<void> {
    if (await this.acts.rename(category)) this.changed.emit();
  }

  protected async move(category: QuestionCategoryDto): Promise<void> {
    if (await this.acts.move(category, this.categories())) this.changed.emit();
  }

  protected async delete(category: QuestionCategoryDto): Promise<void> {
    if (!(await this.acts.delete(category))) return;
    this.choose(category.parentId ?? null);
    this.changed.emit();
  }
}

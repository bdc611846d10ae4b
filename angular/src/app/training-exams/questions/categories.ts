import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { QuestionCategoryDto, QuestionCategoryService } from '@proxy/training-exams/questions';
import { map } from 'rxjs';

export interface CategoryRow {
  category: QuestionCategoryDto;
  /** 0 at the top. */
  level: number;
}

/** The whole tree, each category after its parent. */
export function categoryResource() {
  const service = inject(QuestionCategoryService);
  return rxResource<QuestionCategoryDto[], unknown>({
    stream: () => service.getList().pipe(map(({ items }) => items ?? [])),
    defaultValue: [],
  });
}

export function categoryRows(categories: readonly QuestionCategoryDto[]): CategoryRow[] {
  const levels = new Map<string, number>();
  return categories.map(category => {
    const above = category.parentId ? levels.get(category.parentId) : undefined;
    const level = above === undefined ? 0 : above + 1;
    levels.set(category.id ?? '', level);
    return { category, level };
  });
}

/** For a select; a category may not be moved below itself. */
export function categoryChoices(
  categories: readonly QuestionCategoryDto[],
  without?: QuestionCategoryDto,
): { value: string; label: string }[] {
  return categories
    .filter(({ id, fullName }) => id !== without?.id && !isBelow(fullName, without?.fullName))
    .map(({ id, fullName }) => ({ value: id ?? '', label: fullName ?? '' }));
}

const isBelow = (fullName?: string, top?: string) =>
  top !== undefined && !!fullName?.startsWith(`${top} / `);

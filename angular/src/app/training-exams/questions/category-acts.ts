import { Injectable, inject } from '@angular/core';
import { QuestionCategoryDto, QuestionCategoryService } from '@proxy/training-exams/questions';
import { ActDialog, ActField } from '@shared/act-dialog/act-dialog.service';
import { categoryChoices } from './categories';

const TEXT = 'TrainingExams::Categories:';
const nameField = (value = ''): ActField => ({
  key: 'name',
  label: 'TrainingExams::DisplayName:Name',
  required: true,
  maxLength: 64,
  value,
});

/** What can be done with a category of the bank. */
@Injectable({ providedIn: 'root' })
export class CategoryActs {
  private readonly service = inject(QuestionCategoryService);
  private readonly dialog = inject(ActDialog);

  create(parent: QuestionCategoryDto | undefined): Promise<QuestionCategoryDto | undefined> {
    return this.dialog.open({
      ...texts('Create'),
      whom: parent?.fullName ?? `${TEXT}Top`,
      fields: [nameField()],
      run: ({ name = '' }) => this.service.create({ name, parentId: parent?.id ?? null }),
    });
  }

  rename(category: QuestionCategoryDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Rename'),
      whom: category.fullName,
      fields: [nameField(category.name)],
      run: ({ name = '' }) => this.service.update(category.id ?? '', { name }),
    });
  }

  move(
    category: QuestionCategoryDto,
    categories: readonly QuestionCategoryDto[],
  ): Promise<boolean> {
    return this.dialog.done({
      ...texts('Move'),
      whom: category.fullName,
      fields: [
        {
          key: 'parentId',
          label: `${TEXT}Parent`,
          help: `${TEXT}Move.Help`,
          kind: 'select',
          value: category.parentId ?? '',
          options: categoryChoices(categories, category),
        },
      ],
      run: ({ parentId }) =>
        this.service.move(category.id ?? '', { parentId: parentId ? parentId : null }),
    });
  }

  delete(category: QuestionCategoryDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Delete'),
      verb: 'AbpUi::Delete',
      whom: category.fullName,
      danger: true,
      run: () => this.service.delete(category.id ?? ''),
    });
  }
}

const texts = (act: string) => ({
  title: `${TEXT}${act}`,
  verb: `${TEXT}${act}`,
  what: `${TEXT}${act}.What`,
});

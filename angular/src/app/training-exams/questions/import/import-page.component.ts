import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ImportMode } from '@proxy/platform/excel';
import { QuestionFormat, QuestionImportDto } from '@proxy/training-exams/questions';
import { QuestionExchangeService } from '@proxy/training-exams/questions/exchange';
import { FileDownload } from '@shared/file-download.service';
import { FileImport, Findings } from '@shared/import/file-import';
import { FileImportComponent } from '@shared/import/file-import.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { categoryChoices, categoryResource } from '../categories';
import { IMPORT_RULES, formatOf } from './import-format';

/** Questions as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-question-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileImportComponent, FormsModule, LocalizationPipe, PageHeaderComponent, RouterLink],
  templateUrl: './import-page.component.html',
  styleUrl: './import-page.component.scss',
})
export class ImportPageComponent {
  private readonly exchange = inject(QuestionExchangeService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly download = inject(FileDownload);

  /** The category that was open in the list. */
  readonly categoryId = input<string>();

  protected readonly formats = [QuestionFormat.Excel, QuestionFormat.Gift, QuestionFormat.Aiken];
  private readonly categories = categoryResource();
  protected readonly choices = computed(() =>
    categoryChoices(this.categories.hasValue() ? this.categories.value() : []),
  );
  protected readonly format = signal(QuestionFormat.Excel);
  protected readonly category = signal('');
  protected readonly createCategories = signal(false);
  protected readonly work = new FileImport<QuestionImportDto & Findings>({
    rules: IMPORT_RULES,
    prepare: async file => this.format.set(await this.formatOf(file)),
    send: (body, mode) =>
      this.exchange
        .import(body, this.format(), mode, this.category(), this.createCategories())
        .pipe(
          map(found => ({ ...found, total: found.totalCount ?? 0, good: found.goodCount ?? 0 })),
        ),
    imported: count => this.leave(count),
  });

  constructor() {
    effect(() => {
      const given = this.categoryId() ?? '';
      untracked(() => this.category.set(given));
    });
  }

  /** What was said about the file holds for the earlier choice only. */
  protected tryAgain(): void {
    if (this.work.file()) this.work.run(ImportMode.DryRun);
  }

  protected template(): void {
    this.download.get('/api/app/question-exchange/template').subscribe({ error: () => undefined });
  }

  private async formatOf(file: File): Promise<QuestionFormat> {
    const isTable = formatOf(file.name, '') === QuestionFormat.Excel;
    return formatOf(file.name, isTable ? '' : await file.text());
  }

  private leave(count: number): void {
    this.toaster.success(this.words.instant('TrainingExams::Import:Done', `${count}`));
    void this.router.navigate(['/training-exams/questions'], {
      queryParams: { hasDraft: true },
      replaceUrl: true,
    });
  }
}

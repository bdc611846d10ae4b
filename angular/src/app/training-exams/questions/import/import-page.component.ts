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
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { ChosenFileComponent } from '@shared/import/chosen-file.component';
import { FileImport } from '@shared/import/file-import';
import { ImportReportComponent, ReportPart } from '@shared/import/import-report.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { categoryChoices, categoryResource } from '../categories';
import { IMPORT_RULES, formatOf } from './import-format';

/** Questions as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-question-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileComponent,
    ErrorTextComponent,
    FileDropComponent,
    FormsModule,
    ImportReportComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
  ],
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

  protected readonly rules = IMPORT_RULES;
  protected readonly formats = [QuestionFormat.Excel, QuestionFormat.Gift, QuestionFormat.Aiken];
  private readonly categories = categoryResource();
  protected readonly choices = computed(() =>
    categoryChoices(this.categories.hasValue() ? this.categories.value() : []),
  );
  protected readonly format = signal(QuestionFormat.Excel);
  protected readonly category = signal('');
  protected readonly createCategories = signal(false);
  protected readonly work = new FileImport<QuestionImportDto>({
    rules: IMPORT_RULES,
    send: (body, mode) =>
      this.exchange.import(body, this.format(), mode, this.category(), this.createCategories()),
    imported: count => this.leave(count),
  });

  constructor() {
    effect(() => {
      const given = this.categoryId() ?? '';
      untracked(() => this.category.set(given));
    });
  }

  protected async take(file: File | undefined): Promise<void> {
    if (!file || this.work.busy() || !this.work.take(file)) return;
    const isTable = formatOf(file.name, '') === QuestionFormat.Excel;
    this.format.set(formatOf(file.name, isTable ? '' : await file.text()));
    this.work.run(ImportMode.DryRun);
  }

  /** What was said about the file holds for the earlier choice only. */
  protected tryAgain(): void {
    if (this.work.file()) this.work.run(ImportMode.DryRun);
  }

  protected parts({ errors = [], errorCount = 0, warnings = [] }: QuestionImportDto): ReportPart[] {
    return [
      { key: 'Errors', lines: errors, count: errorCount },
      { key: 'Warnings', lines: warnings, count: warnings.length },
    ]
      .filter(({ lines }) => lines.length)
      .map(({ key, lines, count }) => ({
        key,
        lines,
        title: this.words.instant(`TrainingExams::Import:${key}`, `${count}`),
      }));
  }

  protected template(): void {
    this.download.get('/api/app/question-exchange/template').subscribe({ error: () => undefined });
  }

  private leave(count: number): void {
    this.toaster.success(this.words.instant('TrainingExams::Import:Done', `${count}`));
    void this.router.navigate(['/training-exams/questions'], {
      queryParams: { hasDraft: true },
      replaceUrl: true,
    });
  }
}

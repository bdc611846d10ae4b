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
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { refusal } from '@shared/file-upload/upload-rules';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { categoryChoices, categoryResource } from '../categories';
import { IMPORT_RULES, formatOf } from './import-format';
import { ImportReportComponent } from './import-report.component';

/** Questions as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-question-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
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
  private readonly inline = inject(InlineErrors);
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
  protected readonly file = signal<File | null>(null);
  protected readonly format = signal(QuestionFormat.Excel);
  protected readonly category = signal('');
  protected readonly createCategories = signal(false);
  protected readonly busy = signal(false);
  protected readonly report = signal<QuestionImportDto | null>(null);
  protected readonly error = signal<ServerError | null>(null);

  constructor() {
    effect(() => {
      const given = this.categoryId() ?? '';
      untracked(() => this.category.set(given));
    });
  }

  protected async take(file: File | undefined): Promise<void> {
    if (!file || this.busy()) return;
    this.forget();
    this.file.set(file);
    const problem = refusal(file, this.rules);
    if (problem) {
      const message = this.words.instant(problem.key, ...problem.params);
      this.error.set({ message, validationErrors: [] });
      return;
    }
    const isTable = formatOf(file.name, '') === QuestionFormat.Excel;
    this.format.set(formatOf(file.name, isTable ? '' : await file.text()));
    this.run(ImportMode.DryRun);
  }

  /** What was said about the file holds for the earlier choice only. */
  protected tryAgain(): void {
    if (this.file()) this.run(ImportMode.DryRun);
  }

  protected run(mode: ImportMode): void {
    const file = this.file();
    if (!file || this.busy()) return;
    const body = new FormData();
    body.append('file', file, file.name);
    this.busy.set(true);
    this.error.set(null);
    this.report.set(null);
    this.inline
      .within(
        this.exchange.import(body, this.format(), mode, this.category(), this.createCategories()),
      )
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: report => this.show(report),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  protected forget(): void {
    this.file.set(null);
    this.report.set(null);
    this.error.set(null);
  }

  protected template(): void {
    this.download.get('/api/app/question-exchange/template').subscribe({ error: () => undefined });
  }

  private show(report: QuestionImportDto): void {
    this.report.set(report);
    if (!report.importedCount) return;
    this.toaster.success(
      this.words.instant('TrainingExams::Import:Done', String(report.importedCount)),
    );
    void this.router.navigate(['/training-exams/questions'], {
      queryParams: { hasDraft: true },
      replaceUrl: true,
    });
  }
}

import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { IssueImportDto, IssuingBatchService } from '@proxy/certification/certificates';
import { ImportMode } from '@proxy/platform/excel';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { UploadRules } from '@shared/file-upload/upload-rules';
import { ChosenFileComponent } from '@shared/import/chosen-file.component';
import { FileImport } from '@shared/import/file-import';
import { ImportReportComponent, ReportPart } from '@shared/import/import-report.component';
import { map } from 'rxjs';

const RULES: UploadRules = { types: ['.xlsx', '.csv'], maxBytes: 20 * 1024 * 1024 };

/** The issuer's list with numbers and dates: tried first, then taken over. */
@Component({
  selector: 'app-issue-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileComponent,
    ErrorTextComponent,
    FileDropComponent,
    ImportReportComponent,
    LocalizationPipe,
  ],
  templateUrl: './issue-import.component.html',
})
export class IssueImportComponent {
  private readonly service = inject(IssuingBatchService);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly download = inject(FileDownload);

  readonly batchId = input.required<string>();
  readonly imported = output();

  protected readonly rules = RULES;
  protected readonly work = new FileImport<IssueImportDto & { importedCount?: number }>({
    rules: RULES,
    send: (body, mode) =>
      this.service
        .import(this.batchId(), body, mode)
        .pipe(map(report => ({ ...report, importedCount: report.issuedCount }))),
    imported: count => this.done(count),
  });

  protected take(file: File | undefined): void {
    if (file && !this.work.busy() && this.work.take(file)) this.work.run(ImportMode.DryRun);
  }

  protected parts({ errors = [], errorCount = 0 }: IssueImportDto): ReportPart[] {
    const title = this.words.instant('Certification::IssueImport:Errors', `${errorCount}`);
    return errors.length ? [{ key: 'errors', lines: errors, title }] : [];
  }

  protected errorFile(id: string): void {
    this.download.get(`/api/app/file/${id}/content`).subscribe({ error: () => undefined });
  }

  private done(count: number): void {
    this.toaster.success(this.words.instant('Certification::IssueImport:Done', `${count}`));
    this.work.forget();
    this.imported.emit();
  }
}

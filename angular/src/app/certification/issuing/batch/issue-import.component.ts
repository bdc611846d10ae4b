import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
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
import { IssueImportDto, IssuingBatchService } from '@proxy/certification/certificates';
import { ImportMode } from '@proxy/platform/excel';
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { UploadRules } from '@shared/file-upload/upload-rules';
import { FieldComponent } from '@shared/forms/field.component';
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
    DatePickerComponent,
    ErrorTextComponent,
    FieldComponent,
    FileDropComponent,
    FormsModule,
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

  /** Of the issuer, by which every certificate of the list is issued. */
  protected readonly documentNumber = signal('');
  protected readonly decidedOn = signal('');
  protected readonly isComplete = computed(
    () => this.documentNumber().trim() !== '' && this.decidedOn() !== '',
  );
  /** Asked for when it comes to issuing: a trial needs none. */
  protected readonly isMissing = signal(false);
  protected readonly rules = RULES;
  protected readonly work = new FileImport<IssueImportDto & { importedCount?: number }>({
    rules: RULES,
    send: (body, mode) =>
      this.service
        .import(
          this.batchId(),
          body,
          mode,
          this.documentNumber().trim(),
          this.decidedOn() || undefined,
        )
        .pipe(map(report => ({ ...report, importedCount: report.issuedCount }))),
    imported: count => this.done(count),
  });

  protected take(file: File | undefined): void {
    if (file && !this.work.busy() && this.work.take(file)) this.work.run(ImportMode.DryRun);
  }

  protected run(mode: ImportMode): void {
    this.isMissing.set(!this.isComplete());
    if (this.isComplete()) this.work.run(mode);
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

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
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';
import { FileDownload } from '@shared/file-download.service';
import { UploadRules } from '@shared/file-upload/upload-rules';
import { FieldComponent } from '@shared/forms/field.component';
import { FileImport, Findings } from '@shared/import/file-import';
import { FileImportComponent } from '@shared/import/file-import.component';
import { map } from 'rxjs';

const RULES: UploadRules = { types: ['.xlsx', '.csv'], maxBytes: 20 * 1024 * 1024 };

/** The issuer's list with numbers and dates: tried first, then taken over. */
@Component({
  selector: 'app-issue-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePickerComponent,
    FieldComponent,
    FileImportComponent,
    FormsModule,
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
  protected readonly work = new FileImport<IssueImportDto & Findings>({
    rules: RULES,
    mayImport: () => this.checkDocument(),
    send: (body, mode) =>
      this.service
        .import(
          this.batchId(),
          body,
          mode,
          this.documentNumber().trim(),
          this.decidedOn() || undefined,
        )
        .pipe(
          map(found => ({
            ...found,
            total: found.totalRows ?? 0,
            good: found.goodRows ?? 0,
            importedCount: found.issuedCount,
          })),
        ),
    imported: count => this.done(count),
  });

  protected errorFile(id: string): void {
    this.download.get(`/api/app/file/${id}/content`).subscribe({ error: () => undefined });
  }

  private checkDocument(): boolean {
    this.isMissing.set(!this.isComplete());
    return this.isComplete();
  }

  private done(count: number): void {
    this.toaster.success(this.words.instant('Certification::IssueImport:Done', `${count}`));
    this.work.forget();
    this.imported.emit();
  }
}

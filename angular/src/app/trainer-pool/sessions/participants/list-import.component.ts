import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { ParticipantImportDto, ParticipantImportService } from '@proxy/trainer-pool/sessions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { UploadRules } from '@shared/file-upload/upload-rules';
import { ChosenFileComponent } from '@shared/import/chosen-file.component';
import { FileImport } from '@shared/import/file-import';
import { ImportReportComponent, ReportPart } from '@shared/import/import-report.component';

const RULES: UploadRules = { types: ['.xlsx'], maxBytes: 20 * 1024 * 1024 };

/** A workbook with people: tried first, taken over when the person has seen what would happen. */
@Component({
  selector: 'app-list-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChosenFileComponent, ErrorTextComponent, ImportReportComponent, LocalizationPipe],
  template: `
    <app-chosen-file [name]="file().name" [busy]="work.busy()" (dropped)="dropped.emit()" />
    <div aria-live="polite">
      @if (work.error(); as problem) {
        <div class="notice notice-bad mb-0"><app-error-text [error]="problem" /></div>
      } @else if (work.busy()) {
        <p class="mb-0">
          <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
          {{ 'TrainerPool::People:Checking' | abpLocalization }}
        </p>
      } @else if (work.report(); as result) {
        <app-import-report
          texts="TrainerPool::People:Import"
          [sum]="
            'TrainerPool::People:Sum'
              | abpLocalization: '' + result.totalRows : '' + result.goodRows
          "
          [good]="result.goodRows ?? 0"
          [errorCount]="result.errorCount ?? 0"
          [parts]="parts(result)"
          (confirmed)="work.run($event)"
        />
      }
    </div>
  `,
})
export class ListImportComponent {
  private readonly service = inject(ParticipantImportService);
  private readonly words = inject(LocalizationService);

  readonly sessionId = input.required<string>();
  readonly file = input.required<File>();
  readonly dropped = output();
  /** How many were not on the list yet. */
  readonly added = output<number>();

  protected readonly work = new FileImport<ParticipantImportDto>({
    rules: RULES,
    send: (body, mode) => this.service.import(this.sessionId(), body, mode),
    imported: () => this.added.emit(this.work.report()?.addedCount ?? 0),
  });

  constructor() {
    effect(() => {
      const file = this.file();
      untracked(() => void this.work.tryOut(file));
    });
  }

  protected parts({ errors = [], errorCount = 0 }: ParticipantImportDto): ReportPart[] {
    const title = this.words.instant('TrainerPool::People:Errors', `${errorCount}`);
    return errors.length ? [{ key: 'people', lines: errors, title }] : [];
  }
}

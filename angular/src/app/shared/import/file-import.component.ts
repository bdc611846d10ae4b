import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ErrorTextComponent } from '../errors/error-text.component';
import { FileDropComponent } from '../file-upload/file-drop.component';
import { ChosenFileComponent } from './chosen-file.component';
import { FileImport, Findings } from './file-import';
import { ImportReportComponent, ReportPart } from './import-report.component';

/** Choosing a file, what the dry run found, and the import. Choices for the whole file and further findings are projected. */
@Component({
  selector: 'app-file-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileComponent,
    ErrorTextComponent,
    FileDropComponent,
    ImportReportComponent,
    LocalizationPipe,
  ],
  template: `
    @if (work().file(); as chosen) {
      <app-chosen-file [name]="chosen.name" [busy]="work().busy()" (dropped)="work().forget()" />
    } @else {
      <p>{{ texts() + 'Help' | abpLocalization }}</p>
      <app-file-drop
        [label]="texts() + 'File'"
        [rules]="work().rules"
        [multiple]="false"
        (chosen)="work().tryOut($event[0])"
      />
    }
    <ng-content select="[appImportChoices]" />
    <div aria-live="polite">
      @if (work().error(); as problem) {
        <div class="notice notice-bad mb-0"><app-error-text [error]="problem" /></div>
      } @else if (work().busy()) {
        <p class="mb-0">
          <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
          {{ texts() + 'Checking' | abpLocalization }}
        </p>
      } @else if (work().report(); as found) {
        <app-import-report
          [texts]="texts() + 'Act'"
          [sum]="texts() + 'Sum' | abpLocalization: '' + found.total : '' + found.good"
          [good]="found.good"
          [errorCount]="found.errorCount ?? 0"
          [parts]="parts()"
          (confirmed)="work().run($event)"
        >
          <ng-content />
        </app-import-report>
      }
    </div>
  `,
})
export class FileImportComponent {
  private readonly words = inject(LocalizationService);

  readonly work = input.required<FileImport<Findings>>();
  /** What the localization keys Help, File, Checking, Sum, Errors, Warnings and Act begin with. */
  readonly texts = input.required<string>();

  protected readonly parts = computed<ReportPart[]>(() => {
    const { errors = [], errorCount = 0, warnings = [] } = this.work().report() ?? {};
    return [
      { key: 'Errors', lines: errors, count: errorCount },
      { key: 'Warnings', lines: warnings, count: warnings.length },
    ]
      .filter(({ lines }) => lines.length)
      .map(({ key, lines, count }) => ({
        key,
        lines,
        title: this.words.instant(`${this.texts()}${key}`, `${count}`),
      }));
  });
}

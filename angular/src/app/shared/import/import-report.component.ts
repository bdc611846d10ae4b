import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ImportMode } from '@proxy/platform/excel';

/** Lines of one kind, under a heading that counts them. */
export interface ReportPart {
  key: string;
  title: string;
  lines: readonly string[];
}

/** What a dry run found, and what can be done now. What else there is to say is projected. */
@Component({
  selector: 'app-import-report',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <p class="sum" [class.tone-good]="!errorCount()">
      @if (!errorCount()) {
        <i class="fa fa-circle-check" aria-hidden="true"></i>
      }
      {{ sum() }}
    </p>
    <ng-content />
    @for (part of parts(); track part.key) {
      <h2 class="panel-title" [id]="'report-' + part.key">{{ part.title }}</h2>
      <!-- Scrolls, so the keyboard must reach it. -->
      <ol tabindex="0" role="list" [attr.aria-labelledby]="'report-' + part.key">
        @for (line of part.lines; track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    }
    <div class="acts">
      @if (good()) {
        @if (errorCount()) {
          <button
            type="button"
            class="btn btn-outline-primary"
            (click)="confirmed.emit(Mode.GoodRows)"
          >
            {{ texts() + '.Good' | abpLocalization: '' + good() }}
          </button>
        } @else {
          <button type="button" class="btn btn-primary" (click)="confirmed.emit(Mode.AllOrNothing)">
            {{ texts() + '.All' | abpLocalization: '' + good() }}
          </button>
        }
      }
      @if (errorCount()) {
        <p class="field-help">{{ texts() + '.ErrorsHelp' | abpLocalization }}</p>
      }
    </div>
  `,
  styleUrl: './import-report.component.scss',
})
export class ImportReportComponent {
  readonly sum = input.required<string>();
  /** Rows that can be imported. */
  readonly good = input.required<number>();
  readonly errorCount = input.required<number>();
  readonly parts = input.required<readonly ReportPart[]>();
  /** The localization key that .All, .Good and .ErrorsHelp are added to. */
  readonly texts = input.required<string>();
  readonly confirmed = output<ImportMode>();

  protected readonly Mode = ImportMode;
}

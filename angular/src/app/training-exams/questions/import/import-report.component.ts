import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ImportMode } from '@proxy/platform/excel';
import { QuestionImportDto } from '@proxy/training-exams/questions';

/** What a dry run found, and what can be done now. */
@Component({
  selector: 'app-import-report',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <p class="sum" [class.tone-good]="!report().errorCount">
      @if (!report().errorCount) {
        <i class="fa fa-circle-check" aria-hidden="true"></i>
      }
      {{ 'TrainingExams::Import:Sum' | abpLocalization: '' + report().totalCount : '' + good() }}
    </p>
    @if (report().missingCategories?.length) {
      <p>
        {{
          (createCategories()
            ? 'TrainingExams::Import:CategoriesToCreate'
            : 'TrainingExams::Import:CategoriesMissing'
          ) | abpLocalization: report().missingCategories?.join('、') ?? ''
        }}
      </p>
    }
    @for (part of parts(); track part.title) {
      <h2 class="panel-title" [id]="part.title">
        {{ 'TrainingExams::Import:' + part.title | abpLocalization: '' + part.count }}
      </h2>
      <!-- Scrolls, so the keyboard must reach it. -->
      <ol tabindex="0" role="list" [attr.aria-labelledby]="part.title">
        @for (line of part.lines; track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    }
    <div class="acts">
      @if (good()) {
        @if (report().errorCount) {
          <button
            type="button"
            class="btn btn-outline-primary"
            (click)="confirmed.emit(Mode.GoodRows)"
          >
            {{ 'TrainingExams::Import:Good' | abpLocalization: '' + good() }}
          </button>
        } @else {
          <button type="button" class="btn btn-primary" (click)="confirmed.emit(Mode.AllOrNothing)">
            {{ 'TrainingExams::Import:All' | abpLocalization: '' + good() }}
          </button>
        }
      }
      @if (report().errorCount) {
        <p class="field-help">{{ 'TrainingExams::Import:ErrorsHelp' | abpLocalization }}</p>
      }
    </div>
  `,
  styleUrl: './import-report.component.scss',
})
export class ImportReportComponent {
  readonly report = input.required<QuestionImportDto>();
  readonly createCategories = input.required<boolean>();
  readonly confirmed = output<ImportMode>();

  protected readonly Mode = ImportMode;
  protected readonly good = computed(() => this.report().goodCount ?? 0);
  protected readonly parts = computed(() => {
    const { errors = [], errorCount = 0, warnings = [] } = this.report();
    return [
      { title: 'Errors', lines: errors, count: errorCount },
      { title: 'Warnings', lines: warnings, count: warnings.length },
    ].filter(({ lines }) => lines.length);
  });
}

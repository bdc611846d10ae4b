import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { ExamResultDto } from '@proxy/supervision-inspections/exam-results';
import { FileDownload } from '@shared/file-download.service';
import { sizeText } from '@shared/file-upload/upload-rules';
import { LocalTimePipe } from '@shared/local-time.pipe';

export const sheetUrl = (address: string, resultId: string | undefined) =>
  `${address}/${resultId}/exam-sheet`;

/** 来自考试: what exams showed of a unit, for the reviewer as for the unit itself. The latest comes first and counts. */
@Component({
  selector: 'app-exam-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  template: `
    <h2 class="panel-title">{{ 'SupervisionInspections::ExamResult:Title' | abpLocalization }}</h2>
    <p class="field-help">{{ 'SupervisionInspections::ExamResult:Note' | abpLocalization }}</p>
    @for (exam of results(); track exam.examId) {
      <h3>
        {{ exam.examTitle }}
        <small>{{
          'SupervisionInspections::ExamResult:Released'
            | abpLocalization: (exam.releasedTime | appLocalTime: 'day')
        }}</small>
        @if (exam.correctedTime) {
          <small class="tone-warn">{{
            'SupervisionInspections::ExamResult:Corrected'
              | abpLocalization: (exam.correctedTime | appLocalTime)
          }}</small>
        }
      </h3>
      <dl>
        @for (figure of figures(exam); track figure.name) {
          <div>
            <dt>{{ 'SupervisionInspections::ExamResult:' + figure.name | abpLocalization }}</dt>
            <dd>{{ figure.value }}</dd>
          </div>
        }
      </dl>
      @if (exam.sheet; as sheet) {
        <p class="sheet">
          <button type="button" class="btn btn-sm btn-link name" (click)="download(exam)">
            <i class="fa fa-file-excel" aria-hidden="true"></i>
            {{ sheet.name }}
          </button>
          <span class="size">{{ sizeText(sheet.size ?? 0) }}</span>
          @if (taken(); as files) {
            @if (files.includes(sheet.fileId ?? '')) {
              <span class="tone-good">
                <i class="fa fa-check" aria-hidden="true"></i>
                {{ 'SupervisionInspections::ExamResult:SheetTaken' | abpLocalization }}
              </span>
            } @else {
              <button
                type="button"
                class="btn btn-sm btn-outline-primary"
                [attr.aria-label]="
                  ('SupervisionInspections::ExamResult:TakeSheet' | abpLocalization) +
                  ' ' +
                  sheet.name
                "
                (click)="took.emit(exam)"
              >
                {{ 'SupervisionInspections::ExamResult:TakeSheet' | abpLocalization }}
              </button>
            }
          }
        </p>
      } @else {
        <p class="field-help mb-0">
          {{ 'SupervisionInspections::ExamResult:SheetDue' | abpLocalization }}
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h3 {
      margin: 12px 0 4px;
      font-size: 14px;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    small {
      margin-left: 8px;
      color: var(--app-muted);
      font-weight: 400;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      margin: 0;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
    .sheet {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      margin: 8px 0 0;
    }
    .name {
      flex: 0 1 auto;
      min-width: 0;
      padding-inline: 0;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .size {
      color: var(--app-muted);
    }
  `,
})
export class ExamResultsComponent {
  private readonly downloads = inject(FileDownload);

  readonly results = input.required<readonly ExamResultDto[]>();
  /** Of whoever looks: below it each result has its sheet. */
  readonly address = input.required<string>();
  /** Ids of the files that are in the material; null for those who hand nothing in. */
  readonly taken = input<readonly string[] | null>(null);
  readonly took = output<ExamResultDto>();

  protected readonly sizeText = sizeText;

  protected readonly figures = ({
    candidates,
    present,
    passed,
    mean,
    doneUnits,
    dueUnits,
  }: ExamResultDto) => [
    { name: 'Candidates', value: candidates },
    { name: 'Present', value: present },
    { name: 'Passed', value: passed },
    { name: 'Mean', value: mean },
    { name: 'DoneUnits', value: `${doneUnits} / ${dueUnits}` },
  ];
  protected download({ id, sheet }: ExamResultDto): void {
    this.downloads
      .get(sheetUrl(this.address(), id), {}, sheet?.name)
      .subscribe({ error: () => undefined });
  }
}

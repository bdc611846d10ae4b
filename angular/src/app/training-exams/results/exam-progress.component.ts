import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, effect, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ExamProgressDto, ExamResultService } from '@proxy/training-exams/results';
import { InlineErrors } from '@shared/errors/inline-errors';

const POLL_MS = 4000;

/** What is still to be marked or analysed; nothing is shown once all is. Looks again while the server works. */
@Component({
  selector: 'app-exam-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (progress.hasValue() ? progress.value() : null; as now) {
      @if (toMark(now) > 0) {
        <p class="notice notice-warn" role="status">
          {{
            'TrainingExams::Scores:ToMark'
              | abpLocalization: '' + toMark(now) : '' + now.openAnswers
          }}
          <a [routerLink]="['/training-exams/marking', examId()]">
            {{ 'TrainingExams::Menu:Marking' | abpLocalization }}
          </a>
        </p>
      } @else if (!now.isAnalysed) {
        <p class="notice notice-info" role="status">
          {{
            'TrainingExams::Scores:Analysing'
              | abpLocalization: '' + now.analysed : '' + now.toAnalyse
          }}
        </p>
      }
    }
  `,
})
export class ExamProgressComponent {
  private readonly service = inject(ExamResultService);
  private readonly inline = inject(InlineErrors);

  readonly examId = input.required<string>();
  /** The analysis was finished while the page was open. */
  readonly advanced = output();

  private waited = false;
  protected readonly progress = rxResource({
    params: () => this.examId(),
    stream: ({ params }) => this.inline.within(this.service.getProgress(params)),
  });

  constructor() {
    effect(onCleanup => {
      const now = this.progress.hasValue() ? this.progress.value() : null;
      if (!now) return;
      if (this.works(now)) {
        this.waited = true;
        const timer = setTimeout(() => this.progress.reload(), POLL_MS);
        onCleanup(() => clearTimeout(timer));
      } else if (this.waited) {
        this.waited = false;
        this.advanced.emit();
      }
    });
  }

  protected toMark({ openAnswers = 0, settledAnswers = 0 }: ExamProgressDto): number {
    return openAnswers - settledAnswers;
  }

  private works(now: ExamProgressDto): boolean {
    return !now.isAnalysed && this.toMark(now) <= 0 && (now.handedIn ?? 0) > 0;
  }
}

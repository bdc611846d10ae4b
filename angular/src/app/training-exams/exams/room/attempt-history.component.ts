import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { AttemptEventDto, AttemptEventKind } from '@proxy/training-exams/attempts';
import { ExamCandidateDto, ExamService } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Tone } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { answerWords, numberWords } from '../../answer-words';

const TONES: Partial<Record<AttemptEventKind, Tone>> = {
  [AttemptEventKind.Started]: 'wait',
  [AttemptEventKind.TakenOver]: 'warn',
  [AttemptEventKind.FocusLost]: 'warn',
  [AttemptEventKind.TimeGranted]: 'wait',
  [AttemptEventKind.Reopened]: 'wait',
  [AttemptEventKind.Submitted]: 'good',
  [AttemptEventKind.TimedOut]: 'bad',
  [AttemptEventKind.AddressChanged]: 'warn',
};

/** What happened in one attempt, newest first. */
@Component({
  selector: 'app-attempt-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TimeLineComponent],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="history-title" (close)="closed.emit()">
      <h2 id="history-title">
        {{ 'TrainingExams::Room:HistoryOf' | abpLocalization: candidate().name ?? '' }}
      </h2>
      @if (events.hasValue()) {
        <app-time-line toTheSecond [entries]="entries()" />
      } @else if (events.error()) {
        <p>{{ '::LoadFailed' | abpLocalization }}</p>
      } @else {
        <p role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
      }
      <div class="dialog-acts">
        <button type="button" class="btn btn-outline-secondary" (click)="dialog.close()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
})
export class AttemptHistoryComponent {
  private readonly service = inject(ExamService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly examId = input.required<string>();
  readonly candidate = input.required<ExamCandidateDto>();
  readonly closed = output();

  protected readonly events = rxResource({
    params: () => ({ exam: this.examId(), attempt: this.candidate().attemptId ?? '' }),
    stream: ({ params }) =>
      this.inline.within(this.service.getHistory(params.exam, params.attempt)),
  });
  protected readonly entries = computed(() =>
    this.events.hasValue()
      ? this.events
          .value()
          .map(event => this.entry(event))
          .reverse()
      : [],
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  private entry(event: AttemptEventDto): TimeLineEntry {
    const { time = '', kind, detail, address, ordinal } = event;
    const act = `TrainingExams::Enum:AttemptEventKind.${kind}`;
    const words = (key: string, ...values: string[]) => this.words.instant(key, ...values);
    return {
      time,
      act: ordinal ? `${words(act)} · ${numberWords(event, words)}` : act,
      who: address,
      text: ordinal ? this.answer(event) : detail,
      tone: kind && TONES[kind],
    };
  }

  /** Options by their letters in the paper. */
  private answer({ questionKind, detail = '' }: AttemptEventDto): string {
    const given = answerWords(questionKind ?? undefined, detail, key => this.words.instant(key));
    return given || this.words.instant('TrainingExams::Room:Emptied');
  }
}

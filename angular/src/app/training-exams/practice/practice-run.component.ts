import { LocalizationPipe, uuid } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  Signal,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  PracticeQuestionDto,
  PracticeResultDto,
  PracticeService,
} from '@proxy/training-exams/practice';
import { finalize } from 'rxjs';
import { answerByChoice } from '../my-exams/taking/answers';
import { actOf } from '../my-exams/taking/exam-keys';
import { QuestionComponent } from '../my-exams/taking/question.component';
import { ReadingSettings } from '../my-exams/taking/reading-settings';
import { SolutionComponent } from '../my-exams/solution.component';
import { NOTHING_YET, PracticeTally, counted, shownQuestion } from './practice-question';

/** Question after question: answered, told right or wrong and why, then the next. */
@Component({
  selector: 'app-practice-run',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, QuestionComponent, SolutionComponent],
  templateUrl: './practice-run.component.html',
  styleUrl: './practice-run.component.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class PracticeRunComponent {
  private readonly service = inject(PracticeService);
  private readonly settings = inject(ReadingSettings);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly nextButton = viewChild<ElementRef<HTMLElement>>('nextButton');

  readonly questions = input.required<readonly PracticeQuestionDto[]>();
  readonly finished = output<PracticeTally>();

  protected readonly index = signal(0);
  protected readonly answer = signal('');
  protected readonly result = signal<PracticeResultDto | null>(null);
  protected readonly busy = signal(false);
  protected readonly tally = signal(NOTHING_YET);
  protected readonly question = computed(() => {
    const question = this.questions()[this.index()];
    return question ? shownQuestion(question, this.index()) : null;
  });
  protected readonly isLast = computed(() => this.index() === this.questions().length - 1);
  protected readonly isLocked = computed(() => this.busy() || this.result() !== null);
  protected readonly verdict = computed(() => VERDICTS[`${this.result()?.isRight ?? null}`]);
  /** One answer, however often the network makes us send it. */
  private answerId = uuid();

  protected choose(place: number): void {
    const question = this.question();
    if (!question || this.isLocked()) return;
    const answer = answerByChoice(question, this.answer(), place);
    if (answer !== undefined) this.answer.set(answer);
  }

  protected type(answer: string): void {
    if (!this.isLocked()) this.answer.set(answer);
  }

  /** Nothing answered means: I don't know. */
  protected hand(): void {
    const { questionId, versionId } = this.questions()[this.index()] ?? {};
    if (this.isLocked()) return;
    this.busy.set(true);
    this.service
      .answer({ questionId, versionId, answer: this.answer(), answerId: this.answerId })
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe(result => {
        this.result.set(result);
        this.tally.update(tally => counted(tally, result.isRight));
        this.focus(this.nextButton);
      });
  }

  protected next(): void {
    if (this.busy()) return;
    if (this.isLast()) return this.finished.emit(this.tally());
    this.index.update(index => index + 1);
    this.answer.set('');
    this.result.set(null);
    this.answerId = uuid();
    this.focus(this.heading);
    globalThis.scrollTo?.({ top: 0 });
  }

  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target.closest('dialog[open], nav, header')) return;
    const isTyping = target.matches('textarea, input:not([type=radio]):not([type=checkbox])');
    if (event.key === 'Enter' && !target.matches('textarea, button, a, select')) {
      if (this.answer() && !this.isLocked()) this.hand();
      return;
    }
    const act = actOf(event, isTyping);
    if (act?.kind === 'choose' && this.settings.usesKeys()) {
      event.preventDefault();
      this.choose(act.place);
    } else if (act?.kind === 'move' && act.step > 0 && this.result()) {
      event.preventDefault();
      this.next();
    }
  }

  private focus(element: Signal<ElementRef<HTMLElement> | undefined>): void {
    afterNextRender(() => element()?.nativeElement.focus({ preventScroll: true }), {
      injector: this.injector,
    });
  }
}

const VERDICTS: Record<string, { tone: string; icon: string; name: string }> = {
  true: { tone: 'tone-good', icon: 'fa-circle-check', name: 'Right' },
  false: { tone: 'tone-bad', icon: 'fa-circle-xmark', name: 'Wrong' },
  null: { tone: 'tone-wait', icon: 'fa-circle-info', name: 'Compare' },
};

import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { from } from 'rxjs';
import { AnswerCardComponent } from './answer-card.component';
import { AnswerSheet } from './answer-sheet';
import { answerByChoice } from './answers';
import { AttemptSession } from './attempt-session';
import { actOf } from './exam-keys';
import { QuestionComponent } from './question.component';
import { ReadingSettings } from './reading-settings';
import { StandingComponent } from './standing.component';

/** One question at a time, with the answer card beside it or behind a button. */
@Component({
  selector: 'app-exam-writing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerCardComponent,
    LocalTimePipe,
    LocalizationPipe,
    QuestionComponent,
    StandingComponent,
  ],
  templateUrl: './writing.component.html',
  styleUrl: './writing.component.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class WritingComponent {
  private readonly words = inject(LocalizationService);
  private readonly acts = inject(ActDialog);
  private readonly settings = inject(ReadingSettings);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly cardDialog = viewChild<ElementRef<HTMLDialogElement>>('cardDialog');
  protected readonly session = inject(AttemptSession);
  protected readonly sheet = inject(AnswerSheet);

  protected readonly index = signal(0);
  protected readonly question = computed(() => this.session.questions()[this.index()]);
  protected readonly given = computed(() => this.sheet.of(this.question()?.ordinal ?? 0));
  protected readonly isWaiting = computed(() =>
    this.sheet.waiting().includes(this.question()?.ordinal ?? 0),
  );
  protected readonly isLast = computed(() => this.index() === this.session.questions().length - 1);
  protected readonly isLocked = computed(() => !this.session.isWriting());

  constructor() {
    // A question about handing in is void once there is nothing to hand in any more.
    effect(() => this.isLocked() && untracked(() => this.acts.current()?.settle(null)));
  }

  protected choose(place: number): void {
    const question = this.question();
    if (!question || this.isLocked()) return;
    const answer = answerByChoice(question, this.given().answer, place);
    if (answer !== undefined) this.sheet.give(question.ordinal, { answer });
  }

  protected type(answer: string): void {
    if (!this.isLocked()) this.sheet.type(this.question()?.ordinal ?? 0, answer);
  }

  protected toggleUnsure(): void {
    const { isUnsure } = this.given();
    if (!this.isLocked()) {
      this.sheet.give(this.question()?.ordinal ?? 0, { isUnsure: !isUnsure });
    }
  }

  protected go(index: number): void {
    if (index < 0 || index >= this.session.questions().length) return;
    this.sheet.flush();
    this.index.set(index);
    this.cardDialog()?.nativeElement.close();
    // Whoever hears the page hears the new question.
    afterNextRender(() => this.heading()?.nativeElement.focus({ preventScroll: true }), {
      injector: this.injector,
    });
    globalThis.scrollTo?.({ top: 0 });
  }

  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target.closest('dialog[open]') || this.acts.current()) return;
    const isTyping = target.matches('textarea, input:not([type=radio]):not([type=checkbox])');
    const act = actOf(event, isTyping);
    if (!act || (!this.settings.usesKeys() && act.kind !== 'move')) return;
    event.preventDefault();
    if (act.kind === 'choose') this.choose(act.place);
    else if (act.kind === 'move') this.go(this.index() + act.step);
    else if (act.kind === 'unsure') this.toggleUnsure();
    else this.session.helpAsked.update(count => count + 1);
  }

  protected openCard(): void {
    this.cardDialog()?.nativeElement.showModal();
  }

  protected async submit(): Promise<void> {
    this.cardDialog()?.nativeElement.close();
    const all = this.session.questions();
    const open = all.filter(({ ordinal }) => this.sheet.of(ordinal).answer === '');
    const unsure = all.filter(({ ordinal }) => this.sheet.of(ordinal).isUnsure);
    const numbers = (questions: typeof all) => questions.map(({ number }) => number).join('、');
    const warning = (key: string, questions: typeof all) =>
      questions.length
        ? [
            this.words.instant(
              `TrainingExams::Take:Submit.${key}`,
              `${questions.length}`,
              numbers(questions),
            ),
          ]
        : [];
    await this.acts.done({
      title: 'TrainingExams::Take:Submit',
      verb: 'TrainingExams::Take:Submit',
      what: 'TrainingExams::Take:Submit.What',
      undo: 'TrainingExams::Take:Submit.Undo',
      warnings: [...warning('Open', open), ...warning('Unsure', unsure)],
      run: () => from(this.session.submit()),
    });
  }
}

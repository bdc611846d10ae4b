import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import {
  AnswersSavedDto,
  AttemptSessionDto,
  AttemptStatus,
  MyExamDto,
} from '@proxy/training-exams/attempts';
import { ServerError, serverError } from '@shared/errors/server-error';
import { AnswerSheet } from './answer-sheet';
import { AttemptApi } from './attempt-api';
import { AttemptClock } from './attempt-clock';
import { AttemptNews } from './attempt-news';
import { DeviceStore } from './device-store';
import { PaperQuestion, questionsOf } from './paper';
import { TabSession } from './tab-session';
import { Verdict, verdictOf } from './verdict';

/**
 * `timeUp`: the count is at zero; `over`: the server takes nothing any more, unless staff give time; `signedOut`, `stuck`: nothing is
 * sent until the candidate does something about it.
 */
export type Phase =
  | 'loading'
  | 'failed'
  | 'lobby'
  | 'writing'
  | 'takenOver'
  | 'signedOut'
  | 'stuck'
  | 'timeUp'
  | 'over'
  | 'submitted';

const DRAIN_MS = 15_000;
const LAST_SECONDS_MS = 3000;

/** One candidate's way through one attempt on this device. */
@Injectable()
export class AttemptSession {
  private readonly api = inject(AttemptApi);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly sheet = inject(AnswerSheet);
  private readonly clock = inject(AttemptClock);
  private readonly news = inject(AttemptNews);
  private readonly tab = inject(TabSession);
  private session: AttemptSessionDto = {};
  private store: DeviceStore | undefined;

  readonly phase = signal<Phase>('loading');
  readonly exam = signal<MyExamDto | null>(null);
  readonly questions = signal<readonly PaperQuestion[]>([]);
  readonly failure = signal<ServerError | null>(null);
  /** Counts up when somebody asks which keys there are. */
  readonly helpAsked = signal(0);
  readonly isWriting = computed(() => this.phase() === 'writing');

  constructor() {
    this.clock.watch({
      tick: remaining => this.tick(remaining),
      contact: () => this.contact(),
      focusLost: () =>
        this.isWriting() ? this.api.reportFocusLoss(...this.address) : Promise.resolve(),
    });
  }

  /** What there is to do here: begin, or go on at once where this device was writing. */
  async arrive(examId: string): Promise<void> {
    try {
      const exam = await this.api.exam(examId);
      this.exam.set(exam ?? null);
      const isOpen = exam?.attemptStatus === AttemptStatus.InProgress;
      const wasHere =
        this.tab.wasIn(examId) ||
        (!!exam?.attemptId && new DeviceStore(exam.attemptId, this.storage).isWriting);
      if (isOpen && wasHere) await this.begin();
      else this.phase.set('lobby');
    } catch (error) {
      this.fail(error);
    }
  }

  /** Starts, or takes over from another device. */
  async begin(): Promise<void> {
    this.failure.set(null);
    try {
      const examId = this.exam()?.id ?? '';
      this.session = await this.api.start(examId, this.tab.of(examId));
      const { attemptId = '', order = [], remainingMilliseconds = 0 } = this.session;
      this.tab.hold(examId, this.session.sessionNumber ?? 0);
      this.api.hush(attemptId);
      if (!this.questions().length) {
        this.questions.set(questionsOf(await this.api.paper(attemptId), order));
      }
      this.store = new DeviceStore(attemptId, this.storage);
      this.store.isWriting = true;
      this.clock.sync(remainingMilliseconds);
      this.phase.set('writing');
      this.news.listen(attemptId, () => void this.hear());
      this.sheet.open(this.session, this.store, {
        saved: answer => this.sync(answer),
        stopped: verdict => this.stop(verdict),
      });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Fails with what to show: what waits must be there first. */
  async submit(): Promise<void> {
    if (!(await this.sheet.drained(DRAIN_MS))) {
      throw { error: { error: { message: 'TrainingExams::Take:NotAllSaved' } } };
    }
    try {
      await this.api.submit(...this.address);
    } catch (error) {
      this.stop(verdictOf(error));
      throw error;
    }
    this.finish('submitted');
  }

  private get address(): [string, number] {
    return [this.session.attemptId ?? '', this.session.sessionNumber ?? 0];
  }

  private tick(remaining: number): void {
    if (!this.isWriting()) return;
    if (remaining <= LAST_SECONDS_MS) this.sheet.flush();
    if (remaining > 0) return;
    this.phase.set('timeUp');
    // The server may have given time that this device has not heard of.
    void this.contact();
  }

  /** Says that the candidate is there and hears how much time is left. */
  private async contact(): Promise<void> {
    if (!this.isWriting() && this.phase() !== 'timeUp') return;
    this.sheet.flush();
    try {
      this.sync(await this.api.heartbeat(...this.address));
    } catch (error) {
      this.stop(verdictOf(error));
    }
  }

  /** There is something to ask for; for who is through also: an attempt that was closed may be open again. */
  private async hear(): Promise<void> {
    if (this.phase() !== 'over') return this.contact();
    try {
      await this.api.heartbeat(...this.address);
      await this.begin();
    } catch {
      // It stays as it is.
    }
  }

  private sync({ remainingMilliseconds = 0 }: AnswersSavedDto): void {
    this.clock.sync(remainingMilliseconds);
    if (this.phase() === 'timeUp' && remainingMilliseconds > 0) this.phase.set('writing');
  }

  private stop(verdict: Verdict): void {
    switch (verdict) {
      case 'takenOver':
        if (this.store) this.store.isWriting = false;
        this.tab.drop();
        this.leave('takenOver');
        break;
      case 'closed':
        // What waits stays on the device, in case that staff give time.
        this.sheet.close();
        this.phase.set('over');
        break;
      case 'again':
        void this.begin();
        break;
      case 'signedOut':
      case 'stuck':
        this.leave(verdict);
        break;
    }
  }

  private finish(phase: Phase): void {
    this.tab.drop();
    this.leave(phase);
    this.store?.forget();
  }

  private leave(phase: Phase): void {
    this.news.close();
    this.sheet.close();
    this.phase.set(phase);
  }

  private fail(error: unknown): void {
    this.failure.set(serverError(error));
    if (this.phase() === 'loading') this.phase.set('failed');
  }
}

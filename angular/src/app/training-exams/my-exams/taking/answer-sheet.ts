import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { AnswersSavedDto, AttemptSessionDto } from '@proxy/training-exams/attempts';
import { AnswerQueue, GivenAnswer, WaitingAnswer } from './answer-queue';
import { AnswerSender } from './answer-sender';
import { AttemptApi } from './attempt-api';
import { DeviceStore } from './device-store';
import { Verdict, verdictOf } from './verdict';

const TYPING_PAUSE_MS = 1500;
const LOOK_EVERY_MS = 100;

export interface SheetAnswer extends GivenAnswer {
  /** By the server's clock. */
  savedTime?: string;
  isRefused?: boolean;
}

export const UNANSWERED: SheetAnswer = { answer: '', isUnsure: false };

export interface SheetEvents {
  saved(answer: AnswersSavedDto): void;
  stopped(verdict: Verdict): void;
}

/** What the candidate has answered, and how much of it the server has. */
@Injectable()
export class AnswerSheet {
  private readonly api = inject(AttemptApi);
  private readonly given = signal<ReadonlyMap<number, SheetAnswer>>(new Map());
  private readonly waitingOrdinals = signal<readonly number[]>([]);
  private queue: AnswerQueue | undefined;
  private sender: AnswerSender | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  readonly answers = this.given.asReadonly();
  readonly waiting = this.waitingOrdinals.asReadonly();
  readonly isDelayed = signal(false);
  readonly answered = computed(
    () => [...this.given().values()].filter(({ answer }) => answer !== '').length,
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  open(session: AttemptSessionDto, store: DeviceStore, events: SheetEvents): void {
    const { attemptId = '', sessionNumber = 0, answers = [], lastSequence = 0 } = session;
    this.close();
    this.given.set(new Map(answers.map(saved => [saved.ordinal ?? 0, sheetAnswer(saved)])));
    this.queue = new AnswerQueue(store);
    for (const left of this.queue.begin(lastSequence, answers)) this.show(left.ordinal, left);
    this.sender = new AnswerSender(
      this.queue,
      waiting => this.api.save(attemptId, sessionNumber, waiting),
      verdictOf,
      {
        saved: (sent, answer) => {
          this.confirm(sent, answer);
          events.saved(answer);
        },
        delayed: () => this.isDelayed.set(true),
        refused: ({ ordinal }) => this.refuse(ordinal),
        stopped: verdict => events.stopped(verdict),
      },
    );
    this.isDelayed.set(false);
    this.note();
    this.flush();
  }

  /** Sends nothing more; what waits stays on the device. */
  close(): void {
    clearTimeout(this.typing);
    this.sender?.halt();
  }

  of(ordinal: number): SheetAnswer {
    return this.given().get(ordinal) ?? UNANSWERED;
  }

  give(ordinal: number, change: Partial<GivenAnswer>): void {
    this.put(ordinal, change, false);
    this.flush();
  }

  /** A text while it is written; it is sent when the candidate pauses. */
  type(ordinal: number, answer: string): void {
    this.put(ordinal, { answer }, true);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.flush(), TYPING_PAUSE_MS);
  }

  /** Now, whether or not somebody still types; also when the network is said to be back. */
  flush(): void {
    clearTimeout(this.typing);
    this.sender?.kick();
  }

  /** True once the server has everything; false when it takes too long. */
  async drained(withinMilliseconds: number): Promise<boolean> {
    this.flush();
    for (let left = withinMilliseconds; this.waiting().length && left > 0; left -= LOOK_EVERY_MS) {
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return this.waiting().length === 0;
  }

  private put(ordinal: number, change: Partial<GivenAnswer>, grows: boolean): void {
    const { answer, isUnsure } = { ...this.of(ordinal), ...change };
    this.show(ordinal, { answer, isUnsure });
    this.queue?.add(ordinal, { answer, isUnsure }, grows);
    this.note();
  }

  private show(ordinal: number, { answer, isUnsure }: GivenAnswer): void {
    const { savedTime } = this.of(ordinal);
    this.set(ordinal, { answer, isUnsure, savedTime });
  }

  private confirm(sent: readonly WaitingAnswer[], { savedTime }: AnswersSavedDto): void {
    for (const { ordinal } of sent) this.set(ordinal, { ...this.of(ordinal), savedTime });
    this.isDelayed.set(false);
    this.note();
  }

  private refuse(ordinal: number): void {
    this.set(ordinal, { ...this.of(ordinal), isRefused: true });
    this.note();
  }

  private set(ordinal: number, answer: SheetAnswer): void {
    this.given.update(answers => new Map(answers).set(ordinal, answer));
  }

  private note(): void {
    this.waitingOrdinals.set(this.queue?.ordinals ?? []);
  }
}

const sheetAnswer = ({
  answer = '',
  isUnsure = false,
  savedTime,
}: Partial<SheetAnswer>): SheetAnswer => ({ answer, isUnsure, savedTime });

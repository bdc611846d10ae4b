import { AnswersSavedDto } from '@proxy/training-exams/attempts';
import { AnswerQueue, WaitingAnswer } from './answer-queue';
import { Verdict } from './verdict';

const MOST_AT_ONCE = 100;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

export interface SenderEvents {
  saved(sent: readonly WaitingAnswer[], answer: AnswersSavedDto): void;
  /** The server can't be reached; it is tried again. */
  delayed(): void;
  /** Just this answer can't be stored. */
  refused(item: WaitingAnswer, error: unknown): void;
  /** No answer of this session is taken any more. */
  stopped(verdict: Verdict): void;
}

/** Sends what waits, in order and one call at a time, until the server has it all. */
export class AnswerSender {
  private running = false;
  private halted = false;
  private failures = 0;
  private atOnce = MOST_AT_ONCE;
  private wake: (() => void) | undefined;

  constructor(
    private readonly queue: AnswerQueue,
    private readonly send: (answers: readonly WaitingAnswer[]) => Promise<AnswersSavedDto>,
    private readonly judge: (error: unknown) => Verdict,
    private readonly events: SenderEvents,
  ) {}

  /** Something waits, or the network is said to be back. */
  kick(): void {
    this.wake?.();
    if (!this.running && !this.halted) void this.run();
  }

  /** For good: another one takes its place, or nothing is sent any more. */
  halt(): void {
    this.halted = true;
    this.wake?.();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.running && !this.halted && !this.queue.isEmpty) {
      const batch = this.queue.head(this.atOnce);
      try {
        const answer = await this.send(batch);
        if (this.halted) return;
        this.queue.acknowledge(batch);
        this.failures = 0;
        this.events.saved(batch, answer);
      } catch (error) {
        if (this.halted) return;
        await this.consider(batch, error);
      }
    }
    this.running = false;
    this.atOnce = MOST_AT_ONCE;
  }

  private async consider(batch: readonly WaitingAnswer[], error: unknown): Promise<void> {
    const verdict = this.judge(error);
    if (verdict === 'later') {
      this.events.delayed();
      await this.pause(pauseAfter(++this.failures));
    } else if (verdict !== 'refused') {
      this.running = false;
      this.events.stopped(verdict);
    } else if (batch.length > 1) {
      // One of them is bad; the others shall not suffer.
      this.atOnce = 1;
    } else {
      this.queue.drop(batch);
      for (const item of batch) this.events.refused(item, error);
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Twice as long each time. */
export const pauseAfter = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);

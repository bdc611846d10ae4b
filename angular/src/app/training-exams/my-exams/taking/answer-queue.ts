import { AnswerInput, SavedAnswerDto } from '@proxy/training-exams/attempts';

export interface GivenAnswer {
  answer: string;
  isUnsure: boolean;
}

/** On its way to the server. */
export interface WaitingAnswer extends AnswerInput, GivenAnswer {
  sequence: number;
  ordinal: number;
  answer: string;
  isUnsure: boolean;
  /** What the server had when this began to wait: if it has something else now, that came from another device. */
  base: string;
}

/** What is kept on the device between two lives of the page. */
export interface QueueStore {
  read(): WaitingAnswer[];
  write(waiting: readonly WaitingAnswer[]): void;
}

const keyOf = ({ answer, isUnsure }: GivenAnswer): string => `${isUnsure ? '?' : ''}${answer}`;
const NOTHING = keyOf({ answer: '', isUnsure: false });

/** Answers that the server has not acknowledged, in the order in which they were given. */
export class AnswerQueue {
  private waiting: WaitingAnswer[] = [];
  private lastSequence = 0;
  private lastSent = 0;
  private readonly acknowledged = new Map<number, string>();

  constructor(private readonly store: QueueStore) {}

  /** Questions with an answer that waits. */
  get ordinals(): number[] {
    return [...new Set(this.waiting.map(({ ordinal }) => ordinal))];
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /**
   * A session begins or goes on: what was left over on this device is compared with what the server has. An answer that
   * arrived although nobody heard of it is not sent again, nor one that another device has overtaken.
   * @returns what is still to be sent
   */
  begin(lastSequence: number, saved: readonly SavedAnswerDto[]): readonly WaitingAnswer[] {
    const left = this.store.read();
    this.acknowledged.clear();
    for (const { ordinal = 0, answer = '', isUnsure = false } of saved) {
      this.acknowledged.set(ordinal, keyOf({ answer, isUnsure }));
    }
    this.lastSequence = this.lastSent = lastSequence;
    const last = new Map(left.map(item => [item.ordinal, item]));
    this.waiting = left
      .filter(item => last.get(item.ordinal) === item)
      .filter(item => this.isNews(left.filter(({ ordinal }) => ordinal === item.ordinal)))
      .map(item => ({
        ...item,
        sequence: ++this.lastSequence,
        base: this.serverHas(item.ordinal),
      }));
    this.keep();
    return this.waiting;
  }

  /** @param grows a text still being written takes the place of its earlier form, unless that was sent */
  add(ordinal: number, given: GivenAnswer, grows = false): void {
    const last = this.waiting.filter(item => item.ordinal === ordinal).at(-1);
    const before = last ? keyOf(last) : this.serverHas(ordinal);
    if (before === keyOf(given)) return;
    const isReplaced = grows && last && last.sequence > this.lastSent;
    if (isReplaced) this.waiting = this.waiting.filter(item => item !== last);
    const base = isReplaced ? last.base : this.serverHas(ordinal);
    this.waiting.push({ ...given, ordinal, sequence: ++this.lastSequence, base });
    this.keep();
  }

  /** The next to send. From now on their numbers stand for just these answers. */
  head(most: number): readonly WaitingAnswer[] {
    const head = this.waiting.slice(0, most);
    this.lastSent = Math.max(this.lastSent, head.at(-1)?.sequence ?? 0);
    return head;
  }

  acknowledge(sent: readonly WaitingAnswer[]): void {
    for (const item of sent) this.acknowledged.set(item.ordinal, keyOf(item));
    this.drop(sent);
  }

  /** It can't be stored, now or ever. */
  drop(items: readonly WaitingAnswer[]): void {
    this.waiting = this.waiting.filter(item => !items.includes(item));
    this.keep();
  }

  private isNews(chain: readonly WaitingAnswer[]): boolean {
    const server = this.serverHas(chain[0]?.ordinal ?? 0);
    const keys = chain.map(keyOf);
    return server !== keys.at(-1) && (server === chain[0]?.base || keys.includes(server));
  }

  private serverHas(ordinal: number): string {
    return this.acknowledged.get(ordinal) ?? NOTHING;
  }

  private keep(): void {
    this.store.write(this.waiting);
  }
}

import { QueueStore, WaitingAnswer } from './answer-queue';

interface Kept {
  /** This device was the one that wrote, as far as it knows. */
  isWriting: boolean;
  waiting: WaitingAnswer[];
}

const EMPTY: Kept = { isWriting: false, waiting: [] };

/**
 * What a device keeps of an attempt. Local storage is written before the call returns, so a tab may be killed at any
 * moment; where there is none, answers still wait in memory.
 */
export class DeviceStore implements QueueStore {
  private readonly key: string;
  private kept: Kept;

  constructor(
    attemptId: string,
    private readonly storage: Storage | undefined,
  ) {
    this.key = `legal-affairs.exam.${attemptId}`;
    this.kept = this.load();
  }

  get isWriting(): boolean {
    return this.kept.isWriting;
  }

  set isWriting(isWriting: boolean) {
    this.save({ ...this.kept, isWriting });
  }

  read(): WaitingAnswer[] {
    return this.load().waiting;
  }

  write(waiting: readonly WaitingAnswer[]): void {
    this.save({ ...this.kept, waiting: [...waiting] });
  }

  /** The attempt is over. */
  forget(): void {
    this.kept = EMPTY;
    this.storage?.removeItem(this.key);
  }

  private load(): Kept {
    try {
      const text = this.storage?.getItem(this.key);
      return text ? (JSON.parse(text) as Kept) : (this.kept ?? EMPTY);
    } catch {
      return EMPTY;
    }
  }

  private save(kept: Kept): void {
    this.kept = kept;
    try {
      this.storage?.setItem(this.key, JSON.stringify(kept));
    } catch {
      // Full or forbidden: memory has to do.
    }
  }
}

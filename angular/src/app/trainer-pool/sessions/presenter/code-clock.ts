import { SignInCodeDto } from '@proxy/trainer-pool/sessions';

/** How long a code still shows, by the server's clock: the room's computer may be wrong. */
export class CodeClock {
  private offset = 0;
  private next = 0;
  private step = 1;

  /** @param received when the answer came, by this device */
  sync({ now = '', nextTime = '', stepSeconds = 1 }: SignInCodeDto, received: number): void {
    this.offset = Date.parse(now) - received;
    this.next = Date.parse(nextTime);
    this.step = stepSeconds;
  }

  secondsLeft(at: number): number {
    return Math.max(0, Math.ceil((this.next - at - this.offset) / 1000));
  }

  /** From 1, just changed, to 0. */
  share(at: number): number {
    return Math.min(1, Math.max(0, (this.next - at - this.offset) / 1000 / this.step));
  }
}

/** Letters in two groups are easier to read aloud and to type. */
export const grouped = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`.trim();

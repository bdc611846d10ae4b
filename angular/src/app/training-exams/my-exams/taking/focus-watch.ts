import { SteadyClock, steadyClock } from './countdown';

/** A glance aside is none, nor is the moment in which a page is reloaded. */
const GLANCE_MS = 1000;

/** Turns what the browser says about focus into losses, each reported once. */
export class FocusWatch {
  private leftAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reported = false;

  constructor(
    private readonly report: () => void,
    private readonly clock: SteadyClock = steadyClock,
  ) {}

  /** Hidden and blurred usually come together; the second changes nothing. */
  left(): void {
    if (this.leftAt !== null) return;
    this.leftAt = this.clock();
    this.reported = false;
    this.timer = setTimeout(() => this.tell(), GLANCE_MS);
  }

  /** A sleeping tab runs no timers: what it could not say it says now. */
  returned(): void {
    if (this.leftAt !== null && this.clock() - this.leftAt >= GLANCE_MS) this.tell();
    this.stop();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.leftAt = null;
  }

  private tell(): void {
    if (!this.reported) this.report();
    this.reported = true;
  }
}

import { DOCUMENT, DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';
import { Countdown, steadyClock } from './countdown';
import { FocusWatch } from './focus-watch';
import { TimeAnnouncer } from './time-announcer';

const TICK_MS = 500;
const CONTACT_EVERY_MS = 30_000;
const MINUTE_MS = 60_000;

export interface ClockEvents {
  tick(remaining: number): void;
  contact(): Promise<void>;
  focusLost(): Promise<void>;
}

/** What runs beside the answers: the countdown, the sign of life, and whether the page is being looked at. */
@Injectable()
export class AttemptClock {
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;
  private readonly zone = inject(NgZone);
  private readonly destroyRef = inject(DestroyRef);
  private readonly countdown = new Countdown();
  private readonly announcer = new TimeAnnouncer();
  private lastContact = steadyClock();
  private untoldLosses = 0;

  /** To the second; null before the server has spoken. */
  readonly remaining = signal<number | null>(null);
  /** Minutes left, when they are to be said aloud. */
  readonly announced = signal<number | null>(null);
  /** Minutes that staff have just added. */
  readonly granted = signal<number | null>(null);

  sync(remainingMilliseconds: number): void {
    this.lastContact = steadyClock();
    this.noteGrant(remainingMilliseconds - (this.countdown.remaining ?? remainingMilliseconds));
    this.countdown.sync(remainingMilliseconds);
    this.show(remainingMilliseconds);
  }

  watch(events: ClockEvents): void {
    const focus = new FocusWatch(() => {
      this.untoldLosses++;
      void this.tellLosses(events);
    });
    const contact = () => {
      this.lastContact = steadyClock();
      void events.contact();
      void this.tellLosses(events);
    };
    const look = () => {
      if (this.document.visibilityState === 'hidden') focus.left();
      else {
        focus.returned();
        // A sleeping tab may have missed much.
        contact();
      }
    };
    const timer = this.zone.runOutsideAngular(() =>
      setInterval(() => {
        this.tick(events);
        if (steadyClock() - this.lastContact > CONTACT_EVERY_MS) contact();
      }, TICK_MS),
    );
    const stop = [
      this.listen(this.document, 'visibilitychange', look),
      this.listen(this.window, 'blur', () => focus.left()),
      this.listen(this.window, 'focus', () => focus.returned()),
      this.listen(this.window, 'online', contact),
      () => focus.stop(),
      () => clearInterval(timer),
    ];
    this.destroyRef.onDestroy(() => stop.forEach(end => end()));
  }

  private tick(events: ClockEvents): void {
    const remaining = this.countdown.remaining;
    if (remaining === null) return;
    this.show(remaining);
    const minutes = this.announcer.next(remaining);
    if (minutes !== null) this.announced.set(minutes);
    events.tick(remaining);
  }

  private noteGrant(gained: number): void {
    const minutes = Math.round(gained / MINUTE_MS);
    if (minutes < 1) return;
    this.granted.set(minutes);
    setTimeout(() => this.granted.set(null), MINUTE_MS);
  }

  private show(remaining: number): void {
    this.remaining.set(Math.ceil(remaining / 1000) * 1000);
  }

  /** What could not be said offline is said later. */
  private async tellLosses(events: ClockEvents): Promise<void> {
    while (this.untoldLosses > 0) {
      this.untoldLosses--;
      try {
        await events.focusLost();
      } catch {
        this.untoldLosses++;
        return;
      }
    }
  }

  private listen(target: EventTarget | null, event: string, act: () => void): () => void {
    target?.addEventListener(event, act);
    return () => target?.removeEventListener(event, act);
  }
}

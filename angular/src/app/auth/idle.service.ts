import { ConfigStateService } from '@abp/ng.core';
import { DOCUMENT, Injectable, NgZone, inject, signal } from '@angular/core';

const DEFAULT_MINUTES = 30;
const NOTICE_SECONDS = 120;
const REMEMBERED = 'legal-affairs.remembered';
const ACTIVITY = ['pointerdown', 'keydown'];

/** What the idle clock says at a moment; pure so that it can be tested without waiting. */
export function idleState(now: number, lastContact: number, minutes: number) {
  const left = Math.ceil((lastContact + minutes * 60_000 - now) / 1000);
  return { secondsLeft: Math.max(left, 0), notice: left <= NOTICE_SECONDS, over: left <= 0 };
}

/**
 * The server ends a session that it has not heard of for a while. This counts along, so that
 * people are warned before they lose it, and are not kept signed in by mere polling.
 */
@Injectable({ providedIn: 'root' })
export class IdleService {
  private readonly config = inject(ConfigStateService);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private lastContact = Date.now();
  private lastActivity = Date.now();
  private isAtWork = () => false;

  readonly secondsLeft = signal<number | null>(null);

  constructor() {
    const document = inject(DOCUMENT);
    inject(NgZone).runOutsideAngular(() => {
      for (const event of ACTIVITY) {
        document.addEventListener(event, () => (this.lastActivity = Date.now()));
      }
    });
  }

  serverContacted(): void {
    this.lastContact = Date.now();
    this.secondsLeft.set(null);
  }

  /** True when the person did something since the server was last asked. */
  get activeSinceContact(): boolean {
    return this.lastActivity > this.lastContact;
  }

  /** A remembered sign-in has no idle time-out; all tabs share what was chosen. */
  remember(remembered: boolean): void {
    this.storage?.setItem(REMEMBERED, String(remembered));
  }

  /**
   * A page that reports to the server by itself says while somebody works on it: a device whose clock is put right
   * just then must not take the jump for idleness. The server still ends sessions that it does not hear of.
   * @returns takes it back
   */
  whileAtWork(isAtWork: () => boolean): () => void {
    this.isAtWork = isAtWork;
    return () => (this.isAtWork = () => false);
  }

  /** Returns true once the time is over. */
  tick(): boolean {
    if (this.isAtWork()) return false;
    if (this.storage?.getItem(REMEMBERED) === 'true') return false;
    const state = idleState(Date.now(), this.lastContact, this.minutes);
    this.secondsLeft.set(state.notice && !state.over ? state.secondsLeft : null);
    return state.over;
  }

  private get minutes(): number {
    const minutes = Number(this.config.getSetting('LegalAffairs.Identity.IdleTimeoutMinutes'));
    return minutes > 0 ? minutes : DEFAULT_MINUTES;
  }
}

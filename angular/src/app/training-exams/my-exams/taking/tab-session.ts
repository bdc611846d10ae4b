import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';

const keyOf = (examId: string) => `legal-affairs.exam-session.${examId}`;

/**
 * The session this tab is in, so that a page that is loaded again goes on with it. It lies in the tab's storage only
 * between two lives of the page: browsers copy that storage with the tab, and a copy of a live page must find nothing.
 */
@Injectable()
export class TabSession {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = this.window?.sessionStorage;
  private held: { examId: string; number: number } | undefined;

  constructor() {
    const leave = () => this.leave();
    // Kept by the browser and shown again as it was: it is no page between two lives.
    const comeBack = () => this.held && this.take(this.held.examId);
    this.window?.addEventListener('pagehide', leave);
    this.window?.addEventListener('pageshow', comeBack);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('pagehide', leave);
      this.window?.removeEventListener('pageshow', comeBack);
      this.leave();
    });
  }

  /** Whether an earlier life of this page was in a session. */
  wasIn(examId: string): boolean {
    return this.read(examId) !== null;
  }

  /** This page's session, or that of its earlier life. That one is told once. */
  of(examId: string): number | undefined {
    return this.held?.examId === examId ? this.held.number : this.take(examId);
  }

  hold(examId: string, number: number): void {
    this.held = { examId, number };
  }

  /** Nothing is left to go on with. */
  drop(): void {
    this.held = undefined;
  }

  private leave(): void {
    if (!this.held) return;
    try {
      this.storage?.setItem(keyOf(this.held.examId), String(this.held.number));
    } catch {
      // Forbidden: the page counts as another device when it comes back.
    }
  }

  private take(examId: string): number | undefined {
    const left = this.read(examId);
    this.storage?.removeItem(keyOf(examId));
    return Number(left) || undefined;
  }

  private read(examId: string): string | null {
    return this.storage?.getItem(keyOf(examId)) ?? null;
  }
}

import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';

const SPREAD_MS = 2000;
const AGAIN_AFTER_MS = 10_000;

/** Hears from the server at once that there is something to ask for: more time, or another device that took over. */
@Injectable()
export class AttemptNews {
  private readonly window = inject(DOCUMENT).defaultView;
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  listen(attemptId: string, heard: () => void): void {
    this.close();
    // Without it the page still asks now and then.
    if (!this.window?.EventSource) return;
    this.source = new EventSource(`/api/app/my-exam/news/${attemptId}`);
    // A whole room is told at the same moment and must not ask at the same moment.
    this.source.onmessage = () => this.later(Math.random() * SPREAD_MS, heard);
    let wasOpen = false;
    this.source.onopen = () => {
      // What was said while the line was broken is not said again.
      if (wasOpen) this.later(Math.random() * SPREAD_MS, heard);
      wasOpen = true;
    };
    this.source.onerror = () => {
      // A line that broke is mended by the browser; one that was refused is not.
      if (this.source?.readyState !== EventSource.CLOSED) return;
      this.later(AGAIN_AFTER_MS, () => this.listen(attemptId, heard));
    };
  }

  close(): void {
    this.source?.close();
    this.source = undefined;
    clearTimeout(this.timer);
  }

  private later(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, milliseconds);
  }
}

import { DOCUMENT, DestroyRef, inject } from '@angular/core';

/** Does something now and then again and again, but not while nobody can see the page; at once when it is seen again. */
export function whileVisible(everyMilliseconds: number, act: () => void): void {
  const document = inject(DOCUMENT);
  const seen = () => {
    if (document.visibilityState === 'visible') act();
  };
  const start = setTimeout(seen);
  const timer = setInterval(seen, everyMilliseconds);
  document.addEventListener('visibilitychange', seen);
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(start);
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  });
}

import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

const LARGE = 'legal-affairs.exam-large-text';
const NO_KEYS = 'legal-affairs.exam-no-keys';

/** How somebody reads on this device; kept there. */
@Injectable({ providedIn: 'root' })
export class ReadingSettings {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  readonly isLarge = signal(this.storage?.getItem(LARGE) === 'true');
  /** Single keys act at once; who dictates or uses switches may not want that. */
  readonly usesKeys = signal(this.storage?.getItem(NO_KEYS) !== 'true');

  setLarge(isLarge: boolean): void {
    this.isLarge.set(isLarge);
    this.keep(LARGE, isLarge);
  }

  setKeys(usesKeys: boolean): void {
    this.usesKeys.set(usesKeys);
    this.keep(NO_KEYS, !usesKeys);
  }

  private keep(key: string, value: boolean): void {
    try {
      this.storage?.setItem(key, String(value));
    } catch {
      // It holds until the page is closed.
    }
  }
}

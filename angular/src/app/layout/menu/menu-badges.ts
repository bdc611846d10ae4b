import { Injectable, Signal, signal } from '@angular/core';

/** How much waits behind a menu entry, by the entry's name. */
@Injectable({ providedIn: 'root' })
export class MenuBadges {
  private readonly counts = signal<Readonly<Record<string, number>>>({});
  readonly all: Signal<Readonly<Record<string, number>>> = this.counts;

  set(entryName: string, count: number): void {
    this.counts.update(counts => ({ ...counts, [entryName]: count }));
  }
}

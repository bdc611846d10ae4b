import { DOCUMENT, DestroyRef, inject } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { ActDialog } from '../act-dialog/act-dialog.service';

export interface HasUnsavedChanges {
  hasUnsavedChanges(): boolean;
}

/** Route guard: asks before typed work is left behind. */
export const unsavedChangesGuard = ((page: HasUnsavedChanges) =>
  !page.hasUnsavedChanges() ||
  inject(ActDialog).confirm({
    title: '::Unsaved:Title',
    what: '::Unsaved:Text',
    verb: '::Unsaved:Leave',
    danger: true,
  })) satisfies CanDeactivateFn<HasUnsavedChanges>;

/** Call in a page's constructor: the browser asks, too, when its tab is closed or reloaded. */
export function warnBeforeUnload(hasUnsavedChanges: () => boolean): void {
  const window = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent) => {
    if (hasUnsavedChanges()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', warn));
}

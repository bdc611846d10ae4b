import { DOCUMENT, DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/** Makes a `<details>` behave as a menu of the top bar: closes on Esc, outside clicks and leaving focus. */
@Directive({
  selector: '[appDropdown]',
  exportAs: 'appDropdown',
  host: { '(keydown.escape)': 'close(true)', '(focusout)': 'leave($event)' },
})
export class DropdownDirective {
  private readonly host = inject<ElementRef<HTMLDetailsElement>>(ElementRef).nativeElement;

  constructor() {
    const document = inject(DOCUMENT);
    const outside = (event: Event) => {
      if (!this.host.contains(event.target as Node)) this.close(false);
    };
    document.addEventListener('pointerdown', outside);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('pointerdown', outside));
  }

  close(refocus: boolean): void {
    if (!this.host.open) return;
    this.host.open = false;
    if (refocus) this.host.querySelector('summary')?.focus();
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.host.contains(relatedTarget as Node)) this.close(false);
  }
}

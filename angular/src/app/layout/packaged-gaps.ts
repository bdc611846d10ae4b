import { LocalizationService } from '@abp/ng.core';
import { DOCUMENT, DestroyRef, Injectable, NgZone, inject } from '@angular/core';

/**
 * The packaged pages leave some controls without names, in English only, or out of reach of the
 * keyboard, and offer no setting for it. This repairs what they render.
 */
@Injectable({ providedIn: 'root' })
export class PackagedGaps {
  private readonly document = inject(DOCUMENT);
  private readonly localization = inject(LocalizationService);
  private readonly zone = inject(NgZone);

  watch(destroyRef: DestroyRef): void {
    this.zone.runOutsideAngular(() => {
      const observer = new MutationObserver(() => this.repair());
      observer.observe(this.document.body, { childList: true, subtree: true });
      destroyRef.onDestroy(() => observer.disconnect());
    });
  }

  private repair(): void {
    this.each('[aria-label="Close"], .abp-toast-close-button:not([aria-label])', element =>
      element.setAttribute('aria-label', this.text('AbpUi::Close')),
    );
    this.each('input[placeholder="Filter"]', element => {
      element.setAttribute('placeholder', this.text('AbpUi::PagerSearch'));
      element.setAttribute('aria-label', this.text('AbpUi::PagerSearch'));
    });
    this.each('.modal-header :is(h1, h2, h3, h4, h5)', (heading, index) => {
      const modal = heading.closest('.modal');
      if (!modal || modal.hasAttribute('aria-labelledby')) return;
      heading.id ||= `modal-title-${index}`;
      modal.setAttribute('aria-labelledby', heading.id);
    });
    this.each('.confirmation-dialog:not([role])', dialog => {
      dialog.setAttribute('role', 'alertdialog');
      dialog.setAttribute('aria-modal', 'true');
      dialog.setAttribute('aria-label', dialog.querySelector('.title')?.textContent ?? '');
      dialog.querySelector<HTMLElement>('.footer button:last-child')?.focus();
    });
    this.each('button:not([aria-label]):has(> .fa-eye, > .fa-eye-slash)', button =>
      button.setAttribute('aria-label', this.text('::Password:Show')),
    );
    this.each('[role="tablist"] > li:not([role])', item =>
      item.setAttribute('role', 'presentation'),
    );
    this.each('label:not([for])', (label, index) => this.nameField(label, index));
    this.each('a[href^="javascript:"]', link => this.makeButton(link));
  }

  private nameField(label: HTMLElement, index: number): void {
    const fields = label.parentElement?.querySelectorAll<HTMLElement>('input, select, textarea');
    const field = fields?.length === 1 ? fields[0] : undefined;
    if (!field || label.contains(field)) return;
    field.id ||= `field-${index}`;
    label.setAttribute('for', field.id);
  }

  /** A `javascript:` address breaks the content security policy; these links only need the click. */
  private makeButton(link: HTMLElement): void {
    link.removeAttribute('href');
    link.tabIndex = 0;
    if (!link.hasAttribute('role')) link.setAttribute('role', 'button');
    link.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }

  private each(selector: string, repair: (element: HTMLElement, index: number) => void): void {
    this.document.querySelectorAll<HTMLElement>(selector).forEach(repair);
  }

  private text(key: string): string {
    return this.localization.instant(key);
  }
}

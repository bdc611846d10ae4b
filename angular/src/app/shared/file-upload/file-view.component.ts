import { LocalizationPipe } from '@abp/ng.core';
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { DomSanitizer, SafeResourceUrl } from '@angular/platform-browser';
import { Subscription } from 'rxjs';
import { ErrorTextComponent } from '../errors/error-text.component';
import { InlineErrors } from '../errors/inline-errors';
import { ServerError, serverError } from '../errors/server-error';

const PICTURES = ['image/png', 'image/jpeg'];
const PDF = 'application/pdf';
/** As wide as the place, without a column of small pages. */
const PDF_VIEW = '#navpanes=0&view=FitH';

export function isPreviewable({ type }: { type: string }): boolean {
  return type === PDF || PICTURES.includes(type);
}

/** A pdf or a picture in its place on the page, either a local file or one that is stored (`url`). */
@Component({
  selector: 'app-file-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    @if (error(); as problem) {
      <div class="notice notice-bad" role="alert"><app-error-text [error]="problem" /></div>
    } @else if (picture()) {
      <img [src]="picture()" [alt]="name()" />
    } @else if (frame()) {
      <iframe [src]="frame()" [title]="name()"></iframe>
    } @else {
      <p role="status">{{ 'AbpUi::Loading' | abpLocalization }}</p>
    }
  `,
  styles: `
    img {
      display: block;
      max-width: 100%;
      margin: auto;
    }
    iframe {
      width: 100%;
      height: 75vh;
      border: 1px solid var(--app-line);
    }
  `,
})
export class FileViewComponent {
  private readonly http = inject(HttpClient);
  private readonly inline = inject(InlineErrors);
  private readonly sanitizer = inject(DomSanitizer);

  readonly file = input<File>();
  readonly url = input<string>();
  readonly name = input('');

  protected readonly picture = signal<string | null>(null);
  protected readonly frame = signal<SafeResourceUrl | null>(null);
  protected readonly error = signal<ServerError | null>(null);
  private objectUrl: string | null = null;
  private call?: Subscription;

  constructor() {
    effect(() => {
      const [file, url] = [this.file(), this.url()];
      untracked(() => {
        this.release();
        if (file) this.show(file);
        else if (url) this.fetch(url);
      });
    });
    inject(DestroyRef).onDestroy(() => this.release());
  }

  private fetch(url: string): void {
    this.call = this.inline.within(this.http.get(url, { responseType: 'blob' })).subscribe({
      next: blob => this.show(blob),
      error: (error: unknown) => this.error.set(serverError(error)),
    });
  }

  private show(blob: Blob): void {
    if (!isPreviewable(blob)) {
      this.error.set({ message: '::Upload:NoPreview', validationErrors: [] });
      return;
    }
    this.objectUrl = URL.createObjectURL(blob);
    if (blob.type === PDF) {
      // A blob of type pdf, checked above, made here: nothing in it runs as a page of this site.
      this.frame.set(this.sanitizer.bypassSecurityTrustResourceUrl(this.objectUrl + PDF_VIEW));
    } else {
      this.picture.set(this.objectUrl);
    }
  }

  private release(): void {
    this.call?.unsubscribe();
    if (this.objectUrl) URL.revokeObjectURL(this.objectUrl);
    this.objectUrl = null;
    this.picture.set(null);
    this.frame.set(null);
    this.error.set(null);
  }
}

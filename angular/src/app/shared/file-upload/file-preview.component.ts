import { LocalizationPipe } from '@abp/ng.core';
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { DomSanitizer, SafeResourceUrl } from '@angular/platform-browser';
import { InlineErrors } from '../errors/inline-errors';
import { ErrorTextComponent } from '../errors/error-text.component';
import { ServerError, serverError } from '../errors/server-error';

const PICTURES = ['image/png', 'image/jpeg'];
const PDF = 'application/pdf';

export function isPreviewable({ type }: { type: string }): boolean {
  return type === PDF || PICTURES.includes(type);
}

/** Shows a pdf or a picture, either a local file or one that is stored (`url`). */
@Component({
  selector: 'app-file-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    <dialog #dialog class="dialog preview" aria-labelledby="preview-title" (close)="closed.emit()">
      <div class="head">
        <h2 id="preview-title">{{ name() || file()?.name }}</h2>
        <button type="button" class="btn btn-outline-secondary" (click)="dialog.close()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
      @if (error(); as problem) {
        <div class="notice notice-bad" role="alert"><app-error-text [error]="problem" /></div>
      } @else if (picture()) {
        <img [src]="picture()" [alt]="name() || file()?.name" />
      } @else if (frame()) {
        <iframe [src]="frame()" [title]="name() || file()?.name"></iframe>
      } @else {
        <p role="status">{{ 'AbpUi::Loading' | abpLocalization }}</p>
      }
    </dialog>
  `,
  styles: `
    .preview {
      width: min(960px, 96vw);
    }
    .head {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 16px;
    }
    h2 {
      overflow-wrap: anywhere;
    }
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
export class FilePreviewComponent {
  private readonly http = inject(HttpClient);
  private readonly inline = inject(InlineErrors);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly file = input<File>();
  readonly url = input<string>();
  readonly name = input<string>();
  readonly closed = output();

  protected readonly picture = signal<string | null>(null);
  protected readonly frame = signal<SafeResourceUrl | null>(null);
  protected readonly error = signal<ServerError | null>(null);
  private objectUrl: string | null = null;

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
    effect(() => {
      const [file, url] = [this.file(), this.url()];
      untracked(() => {
        if (file) this.show(file);
        else if (url) this.fetch(url);
      });
    });
    inject(DestroyRef).onDestroy(() => this.release());
  }

  private fetch(url: string): void {
    this.inline.within(this.http.get(url, { responseType: 'blob' })).subscribe({
      next: blob => this.show(blob),
      error: (error: unknown) => this.error.set(serverError(error)),
    });
  }

  private show(blob: Blob): void {
    this.release();
    if (!isPreviewable(blob)) {
      this.error.set({ message: '::Upload:NoPreview', validationErrors: [] });
      return;
    }
    this.objectUrl = URL.createObjectURL(blob);
    if (blob.type === PDF) {
      // A blob of type pdf, checked above, made here: nothing in it runs as a page of this site.
      this.frame.set(this.sanitizer.bypassSecurityTrustResourceUrl(this.objectUrl));
    } else {
      this.picture.set(this.objectUrl);
    }
  }

  private release(): void {
    if (this.objectUrl) URL.revokeObjectURL(this.objectUrl);
  }
}

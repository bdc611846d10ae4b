import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FileViewComponent } from './file-view.component';

export { isPreviewable } from './file-view.component';

/** A pdf or a picture in a dialog, either a local file or one that is stored (`url`). */
@Component({
  selector: 'app-file-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileViewComponent, LocalizationPipe],
  template: `
    <dialog #dialog class="dialog preview" aria-labelledby="preview-title" (close)="closed.emit()">
      <div class="head">
        <h2 id="preview-title">{{ title() }}</h2>
        <button type="button" class="btn btn-outline-secondary" (click)="dialog.close()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
      <app-file-view [file]="file()" [url]="url()" [name]="title()" />
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
  `,
})
export class FilePreviewComponent {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly file = input<File>();
  readonly url = input<string>();
  readonly name = input<string>();
  readonly closed = output();

  protected readonly title = computed(() => this.name() || this.file()?.name || '');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }
}

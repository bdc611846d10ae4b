import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { StoredFileInfo } from '@proxy/platform/files';
import { FileDownload } from '@shared/file-download.service';
import { FilePreviewComponent, isPreviewable } from '@shared/file-upload/file-preview.component';
import { sizeText } from '@shared/file-upload/upload-rules';

/** Stored files, to look at, to download, and where they are being chosen to take off again. */
@Component({
  selector: 'app-file-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilePreviewComponent, LocalizationPipe],
  template: `
    <ul>
      @for (file of files(); track file.id) {
        <li>
          <i class="fa fa-file-lines" aria-hidden="true"></i>
          <span class="name">
            {{ file.name }} <small>{{ sizeText(file.size ?? 0) }}</small>
          </span>
          <span class="acts">
            @if (isPreviewable({ type: file.contentType ?? '' })) {
              <button
                type="button"
                class="btn btn-sm btn-link"
                [attr.aria-label]="('::Upload:Preview' | abpLocalization) + ' ' + file.name"
                (click)="shown.set(file)"
              >
                {{ '::Upload:Preview' | abpLocalization }}
              </button>
            }
            <button
              type="button"
              class="btn btn-sm btn-link"
              [attr.aria-label]="('TrainerPool::File:Download' | abpLocalization) + ' ' + file.name"
              (click)="download(file)"
            >
              {{ 'TrainerPool::File:Download' | abpLocalization }}
            </button>
            @if (removable()) {
              <button
                type="button"
                class="btn btn-sm btn-link"
                [attr.aria-label]="('::Upload:Remove' | abpLocalization) + ' ' + file.name"
                (click)="removed.emit(file)"
              >
                {{ '::Upload:Remove' | abpLocalization }}
              </button>
            }
          </span>
        </li>
      }
    </ul>
    @if (shown(); as file) {
      <app-file-preview [url]="urlOf(file)" [name]="file.name ?? ''" (closed)="shown.set(null)" />
    }
  `,
  styleUrl: './file-links.component.scss',
})
export class FileLinksComponent {
  private readonly downloads = inject(FileDownload);

  readonly files = input.required<readonly StoredFileInfo[]>();
  /** Of the record that names them, once there is one. */
  readonly base = input<string>();
  /** Ids of those just uploaded, which the record does not name yet. */
  readonly fresh = input<readonly (string | undefined)[]>([]);
  readonly removable = input(false, { transform: booleanAttribute });
  readonly removed = output<StoredFileInfo>();

  protected readonly shown = signal<StoredFileInfo | null>(null);
  protected readonly isPreviewable = isPreviewable;
  protected readonly sizeText = sizeText;

  protected urlOf({ id }: StoredFileInfo): string {
    const base = this.base();
    return base && !this.fresh().includes(id)
      ? `${base}/file/${id}`
      : `/api/app/file/${id}/content`;
  }

  protected download(file: StoredFileInfo): void {
    this.downloads.get(this.urlOf(file), {}, file.name).subscribe({ error: () => undefined });
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  inject,
  input,
  output,
} from '@angular/core';
import { SubmissionFileDto } from '@proxy/supervision-inspections/submissions';
import { FileDownload } from '@shared/file-download.service';
import { isPreviewable } from '@shared/file-upload/file-view.component';
import { sizeText } from '@shared/file-upload/upload-rules';
import { LocalTimePipe } from '@shared/local-time.pipe';

/** Files of a submission; those whose content was handed in elsewhere before say where. */
@Component({
  selector: 'app-file-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  templateUrl: './file-list.component.html',
  styleUrl: './file-list.component.scss',
})
export class FileListComponent<T extends SubmissionFileDto> {
  private readonly downloads = inject(FileDownload);

  readonly files = input.required<readonly T[]>();
  /** Where a file's content is. */
  readonly url = input.required<(file: T) => string>();
  /** Id of the file that is open beside the list. */
  readonly shown = input<string | null>(null);
  readonly removable = input(false, { transform: booleanAttribute });
  readonly opened = output<T>();
  readonly removed = output<T>();

  protected readonly sizeText = sizeText;

  protected canShow(file: T): boolean {
    return isPreviewable({ type: file.contentType ?? '' });
  }

  protected icon({ contentType = '' }: T): string {
    if (contentType === 'application/pdf') return 'fa-file-pdf';
    if (contentType.startsWith('image/')) return 'fa-file-image';
    if (contentType.startsWith('audio/')) return 'fa-file-audio';
    return 'fa-file-lines';
  }

  protected download(file: T): void {
    this.downloads.get(this.url()(file), {}, file.name).subscribe({ error: () => undefined });
  }
}

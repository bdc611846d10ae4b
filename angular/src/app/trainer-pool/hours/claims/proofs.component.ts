import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { StoredFileInfo } from '@proxy/platform/files';
import { FileDownload } from '@shared/file-download.service';
import { FilePreviewComponent, isPreviewable } from '@shared/file-upload/file-preview.component';

/** What proves a claim: looked at here, or saved where it can't be shown. */
@Component({
  selector: 'app-proofs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilePreviewComponent, LocalizationPipe],
  template: `
    @for (proof of proofs(); track proof.id) {
      <button type="button" class="btn btn-sm btn-link p-0 me-2" (click)="open(proof)">
        <i class="fa fa-paperclip" aria-hidden="true"></i> {{ proof.name }}
      </button>
    } @empty {
      <span class="text-muted">{{ 'TrainerPool::Claims:NoProof' | abpLocalization }}</span>
    }
    @if (shown(); as proof) {
      <app-file-preview [url]="urlOf(proof)" [name]="proof.name ?? ''" (closed)="shown.set(null)" />
    }
  `,
  styles: `
    button {
      overflow-wrap: anywhere;
      text-align: left;
    }
  `,
})
export class ProofsComponent {
  private readonly download = inject(FileDownload);

  readonly proofs = input.required<readonly StoredFileInfo[]>();
  /** Of the claim, to which the files belong. */
  readonly url = input.required<string>();

  protected readonly shown = signal<StoredFileInfo | null>(null);

  protected urlOf(proof: StoredFileInfo): string {
    return `${this.url()}/file/${proof.id}`;
  }

  protected open(proof: StoredFileInfo): void {
    if (isPreviewable({ type: proof.contentType ?? '' })) {
      this.shown.set(proof);
    } else {
      this.download.get(this.urlOf(proof)).subscribe({ error: () => undefined });
    }
  }
}

import { EnvironmentService, LocalizationPipe } from '@abp/ng.core';
import { HttpClient, HttpEventType } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  booleanAttribute,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Subscription } from 'rxjs';
import { InlineErrors } from '../errors/inline-errors';
import { serverError } from '../errors/server-error';
import { TextPipe } from '../text.pipe';
import { FileDropComponent } from './file-drop.component';
import { FilePreviewComponent, isPreviewable } from './file-preview.component';
import { DEFAULT_RULES, Refusal, UploadRules, refusal, sizeText } from './upload-rules';

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  contentType: string;
  sha256: string;
}

interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'failed' | 'refused' | 'done';
  percent: number;
  problem?: Refusal;
  stored?: StoredFile;
}

const AT_ONCE = 2;

/** Sends files one by one as they are dropped or chosen; each can be cancelled and sent again. */
@Component({
  selector: 'app-file-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileDropComponent, FilePreviewComponent, LocalizationPipe, TextPipe],
  templateUrl: './file-upload.component.html',
  styleUrl: './file-upload.component.scss',
})
export class FileUploadComponent {
  private readonly http = inject(HttpClient);
  private readonly inline = inject(InlineErrors);
  private readonly environment = inject(EnvironmentService);

  readonly url = input('/api/app/file');
  readonly label = input('::Upload:Label');
  readonly rules = input<UploadRules>(DEFAULT_RULES);
  readonly multiple = input(true, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  /** What is stored leaves this list: the page lists it itself. */
  readonly handsOver = input(false, { transform: booleanAttribute });

  readonly uploaded = output<StoredFile>();
  /** An upload that had been stored was taken off the list again. */
  readonly removed = output<StoredFile>();
  readonly busyChange = output<boolean>();

  protected readonly uploads = signal<readonly Upload[]>([]);
  protected readonly preview = signal<File | null>(null);
  protected readonly sizeText = sizeText;
  protected readonly isPreviewable = isPreviewable;
  private readonly calls = new Map<number, Subscription>();
  private nextKey = 0;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.calls.forEach(call => call.unsubscribe()));
  }

  /** Forgets what was uploaded, as after submitting. */
  clear(): void {
    this.calls.forEach(call => call.unsubscribe());
    this.calls.clear();
    this.uploads.set([]);
  }

  protected retry({ key }: Upload): void {
    this.change(key, { state: 'waiting', percent: 0, problem: undefined });
    this.pump();
  }

  protected remove(upload: Upload): void {
    this.calls.get(upload.key)?.unsubscribe();
    this.uploads.update(all => all.filter(({ key }) => key !== upload.key));
    if (upload.stored) this.removed.emit(upload.stored);
    this.pump();
  }

  protected add(files: readonly File[]): void {
    const added = files.map((file): Upload => {
      const problem = refusal(file, this.rules()) ?? undefined;
      return {
        key: this.nextKey++,
        file,
        percent: 0,
        problem,
        state: problem ? 'refused' : 'waiting',
      };
    });
    this.uploads.update(all => [...all, ...added]);
    this.pump();
  }

  private pump(): void {
    const sending = this.uploads().filter(({ state }) => state === 'sending').length;
    this.uploads()
      .filter(({ state }) => state === 'waiting')
      .slice(0, AT_ONCE - sending)
      .forEach(upload => this.send(upload));
    this.busyChange.emit(
      this.uploads().some(({ state }) => state === 'sending' || state === 'waiting'),
    );
  }

  private send({ key, file }: Upload): void {
    this.change(key, { state: 'sending' });
    const body = new FormData();
    body.append('file', file, file.name);
    const url = this.environment.getApiUrl('default') + this.url();
    const call = this.inline
      .within(this.http.post<StoredFile>(url, body, { reportProgress: true, observe: 'events' }))
      .subscribe({
        next: event => {
          if (event.type === HttpEventType.UploadProgress) {
            this.change(key, { percent: Math.round((100 * event.loaded) / (event.total || 1)) });
          } else if (event.type === HttpEventType.Response && event.body) {
            this.finish(key, event.body);
          }
        },
        error: (error: unknown) => {
          const { message } = serverError(error);
          this.settle(key, { state: 'failed', problem: { key: message, params: [] } });
        },
      });
    this.calls.set(key, call);
  }

  private finish(key: number, stored: StoredFile): void {
    this.settle(key, { state: 'done', percent: 100, stored });
    if (this.handsOver()) this.uploads.update(all => all.filter(one => one.key !== key));
    this.uploaded.emit(stored);
  }

  private settle(key: number, change: Partial<Upload>): void {
    this.calls.delete(key);
    this.change(key, change);
    this.pump();
  }

  private change(key: number, change: Partial<Upload>): void {
    this.uploads.update(all => all.map(one => (one.key === key ? { ...one, ...change } : one)));
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  computed,
  input,
  output,
  signal,
} from '@angular/core';
import { TextPipe } from '../text.pipe';
import { DEFAULT_RULES, UploadRules, sizeText } from './upload-rules';

/** Where files are dropped or chosen; what becomes of them is up to the parent. */
@Component({
  selector: 'app-file-drop',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  templateUrl: './file-drop.component.html',
  styleUrl: './file-drop.component.scss',
})
export class FileDropComponent {
  readonly label = input('::Upload:Label');
  readonly rules = input<UploadRules>(DEFAULT_RULES);
  readonly multiple = input(true, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly chosen = output<File[]>();

  protected readonly over = signal(false);
  protected readonly accept = computed(() => this.rules().types.join(','));
  protected readonly limit = computed(() => sizeText(this.rules().maxBytes));

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected dragOver(event: DragEvent): void {
    event.preventDefault();
    this.over.set(!this.disabled());
  }

  protected choose(field: HTMLInputElement): void {
    this.take(field.files);
    field.value = '';
  }

  private take(files: FileList | null): void {
    if (this.disabled() || !files?.length) return;
    this.chosen.emit(this.multiple() ? [...files] : [...files].slice(0, 1));
  }
}

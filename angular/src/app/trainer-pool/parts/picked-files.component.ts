import {
  ChangeDetectionStrategy,
  Component,
  forwardRef,
  input,
  output,
  signal,
} from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { StoredFileInfo } from '@proxy/platform/files';
import { FileUploadComponent, StoredFile } from '@shared/file-upload/file-upload.component';
import { FileLinksComponent } from './file-links.component';

/** Files that a record names or shall name, as the value of a form's control. */
@Component({
  selector: 'app-picked-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileLinksComponent, FileUploadComponent],
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => PickedFilesComponent),
      multi: true,
    },
  ],
  template: `
    <div role="group" tabindex="-1" [id]="inputId()">
      <app-file-links
        removable
        [files]="files()"
        [base]="base()"
        [fresh]="fresh()"
        (removed)="set(without($event))"
      />
      <app-file-upload
        handsOver
        [disabled]="disabled()"
        (uploaded)="add($event)"
        (busyChange)="busyChange.emit($event)"
      />
    </div>
  `,
})
export class PickedFilesComponent implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  readonly base = input<string>();
  readonly busyChange = output<boolean>();

  protected readonly files = signal<readonly StoredFileInfo[]>([]);
  protected readonly fresh = signal<readonly string[]>([]);
  protected readonly disabled = signal(false);
  private changed: (files: readonly StoredFileInfo[]) => void = () => undefined;

  writeValue(files: readonly StoredFileInfo[] | null): void {
    this.files.set(files ?? []);
  }

  registerOnChange(changed: (files: readonly StoredFileInfo[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(): void {
    // What is missing is said when the form is sent.
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  protected add(file: StoredFile): void {
    this.fresh.update(ids => [...ids, file.id]);
    this.set([...this.without(file), file]);
  }

  protected without({ id }: StoredFileInfo): StoredFileInfo[] {
    return this.files().filter(file => file.id !== id);
  }

  protected set(files: StoredFileInfo[]): void {
    this.files.set(files);
    this.changed(files);
  }
}

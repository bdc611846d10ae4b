import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FileUploadComponent, StoredFile } from '@shared/file-upload/file-upload.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FileListComponent } from '../evidence/file-list.component';
import { ContactsTableComponent } from './contacts-table.component';
import { DraftFile, DraftProblem, fileUrl, problemsOf } from './draft';
import { ReportDraft } from './report-draft';
import { SaveStateComponent } from './save-state.component';

const MAX_NOTE = 2000;

/** Files, note and contacts of one upload, before it is handed in. */
@Component({
  selector: 'app-draft-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ContactsTableComponent,
    FieldComponent,
    FileListComponent,
    FileUploadComponent,
    LocalizationPipe,
    SaveStateComponent,
  ],
  templateUrl: './draft-form.component.html',
  styleUrl: './draft-form.component.scss',
})
export class DraftFormComponent {
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  protected readonly draft = inject(ReportDraft);

  readonly submissionId = input.required<string | null>();
  readonly asksForContacts = input.required<boolean>();
  readonly opened = output<DraftFile>();
  readonly submitted = output();

  protected readonly maxNote = MAX_NOTE;
  protected readonly uploading = signal(false);
  /** The button was pressed: from now on what is missing is shown. */
  protected readonly checked = signal(false);
  protected readonly problems = computed<DraftProblem[]>(() => [
    ...(this.uploading() ? [{ key: 'Uploading', param: '', at: 'files' }] : []),
    ...problemsOf(this.draft.value(), this.asksForContacts()),
  ]);
  protected readonly fileUrl = computed(() => {
    const id = this.submissionId();
    return (file: DraftFile) => fileUrl(file, id);
  });

  protected add({ id, name, size, contentType }: StoredFile): void {
    const file: DraftFile = { fileId: id, name, size, contentType, fresh: true };
    this.draft.change({ files: [...this.draft.value().files, file] });
  }

  protected drop({ fileId }: DraftFile): void {
    const files = this.draft.value().files.filter(file => file.fileId !== fileId);
    this.draft.change({ files });
  }

  protected go({ at }: DraftProblem): void {
    this.document.getElementById(at)?.focus();
  }

  protected submit(): void {
    this.checked.set(true);
    if (!this.problems().length) this.submitted.emit();
    else setTimeout(() => this.summary()?.nativeElement.focus());
  }
}

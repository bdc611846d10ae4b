import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { MyStudyClaimService, StudyClaimDto } from '@proxy/trainer-pool/self-study';
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { FileUploadComponent, StoredFile } from '@shared/file-upload/file-upload.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { shown } from '@shared/shown';
import { map, of } from 'rxjs';

const MOST = 200;
const required = Validators.required;

/** An officer's claim for hours of self-study with its proof; also one that was sent back. */
@Component({
  selector: 'app-claim-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePickerComponent,
    ErrorSummaryComponent,
    FieldComponent,
    FileUploadComponent,
    LocalizationPipe,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './claim-form-page.component.html',
  styleUrl: './claim-form-page.component.scss',
})
export class ClaimFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(MyStudyClaimService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);
  /** The same sent again is one claim. */
  private readonly requestId = crypto.randomUUID();

  /** Without it, a new one. */
  readonly id = input<string>();

  protected readonly files = signal<readonly { id?: string; name?: string }[]>([]);
  protected readonly uploading = signal(false);
  protected readonly form = new FormGroup({
    title: new FormControl('', {
      nonNullable: true,
      validators: [required, Validators.maxLength(200)],
    }),
    hours: new FormControl(2, {
      nonNullable: true,
      validators: [required, Validators.min(0.1), Validators.max(200)],
    }),
    occurredOn: new FormControl<string | null>(null, { validators: required }),
    fileIds: new FormControl<string[]>([], { nonNullable: true, validators: required }),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = {
    title: 'TrainerPool::Claims:What',
    hours: 'TrainerPool::DisplayName:Hours',
    occurredOn: 'TrainerPool::DisplayName:OccurredOn',
    fileIds: 'TrainerPool::Claims:Proofs',
  };
  private readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params: id }) =>
      id
        ? this.inline
            .within(this.service.getList({ skipCount: 0, maxResultCount: MOST }))
            .pipe(map(({ items }) => ({ found: items?.find(claim => claim.id === id) })))
        : of({ found: undefined }),
  });
  private readonly loaded = shown(this.resource);
  protected readonly claim = computed(() => this.loaded.value()?.found);

  constructor() {
    effect(() => {
      const claim = this.claim();
      if (claim) untracked(() => this.fill(claim));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected add(file: StoredFile): void {
    this.set([...this.files(), file]);
  }

  protected drop(id: string | undefined): void {
    this.set(this.files().filter(file => file.id !== id));
  }

  protected save(): void {
    if (this.uploading() || !this.summary().check()) return;
    const { occurredOn, ...rest } = this.form.getRawValue();
    const input = { ...rest, occurredOn: occurredOn ?? '' };
    const { id = '', concurrencyStamp = '' } = this.claim() ?? {};
    const call = id
      ? this.service.resubmit(id, { ...input, concurrencyStamp })
      : this.service.create({ ...input, requestId: this.requestId });
    this.saving.run(call, () => this.leave());
  }

  private fill({ title = '', hours, occurredOn, proofs = [] }: StudyClaimDto): void {
    this.form.patchValue({ title, hours, occurredOn });
    this.set(proofs);
    this.form.markAsPristine();
  }

  private set(files: readonly { id?: string; name?: string }[]): void {
    this.files.set(files);
    this.form.controls.fileIds.setValue(files.map(({ id = '' }) => id));
    this.form.markAsDirty();
  }

  private leave(): void {
    this.toaster.success('TrainerPool::Claims:Done.File');
    void this.router.navigate(['/trainer-pool/my-hours']);
  }
}

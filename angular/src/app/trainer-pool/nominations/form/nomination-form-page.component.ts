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
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { StoredFileInfo } from '@proxy/platform/files';
import { NominationDto, NominationService } from '@proxy/trainer-pool/nominations';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { PickedFilesComponent } from '../../parts/picked-files.component';
import { specialitiesOf, specialitiesText } from '../../specialities';
import { CandidatePickerComponent } from './candidate-picker.component';

const text = () => new FormControl('', { nonNullable: true, validators: Validators.required });

/** Proposes somebody, or hands in again what was sent back. */
@Component({
  selector: 'app-nomination-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CandidatePickerComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PickedFilesComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './nomination-form-page.component.html',
})
export class NominationFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(NominationService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input<string>();

  protected readonly labels = {
    userId: 'TrainerPool::Noms:Person',
    specialities: 'TrainerPool::DisplayName:Specialities',
    introduction: 'TrainerPool::DisplayName:Introduction',
    files: 'TrainerPool::Noms:Files',
  };
  protected readonly form = new FormGroup({
    userId: new FormControl<string | null>(null, Validators.required),
    specialities: text(),
    introduction: text(),
    files: new FormControl<readonly StoredFileInfo[]>([], {
      nonNullable: true,
      validators: Validators.required,
    }),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly before = shown(this.resource);
  protected readonly base = computed(() =>
    this.id() ? `/api/app/nomination/${this.id()}` : undefined,
  );
  protected readonly uploading = signal(false);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  constructor() {
    effect(() => {
      const before = this.before.value();
      if (before) this.fill(before);
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (this.uploading() || !this.summary().check()) return;
    this.saving.run(this.send(), ({ id }) => {
      this.toaster.success('TrainerPool::Noms:Sent');
      void this.router.navigate(['/trainer-pool/nominations', id], { replaceUrl: true });
    });
  }

  private send() {
    const { userId, specialities, introduction, files } = this.form.getRawValue();
    const content = {
      specialities: specialitiesOf(specialities),
      introduction,
      fileIds: files.map(({ id }) => id ?? ''),
    };
    const before = this.before.value();
    return before
      ? this.service.resubmit(before.id ?? '', {
          ...content,
          concurrencyStamp: before.concurrencyStamp ?? '',
        })
      : this.service.create({ ...content, userId: userId ?? undefined });
  }

  private fill({ userId = '', specialities, introduction = '', files = [] }: NominationDto): void {
    this.form.controls.userId.disable();
    this.form.reset({
      userId,
      specialities: specialitiesText(specialities),
      introduction,
      files,
    });
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TrainerBatchDto, TrainerBatchService } from '@proxy/trainer-pool/trainers';
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { approvedNominations } from './approved-nominations';
import { batchResource } from '../batch-resource';
import { NominationChoiceComponent } from './nomination-choice.component';

/** Gathers who was approved under one notice. */
@Component({
  selector: 'app-batch-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePickerComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    NominationChoiceComponent,
    PageHeaderComponent,
    PageStateComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './batch-form-page.component.html',
})
export class BatchFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(TrainerBatchService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input<string>();

  protected readonly labels = {
    noticeNumber: 'TrainerPool::DisplayName:NoticeNumber',
    appointedOn: 'TrainerPool::DisplayName:AppointedOn',
    nominationIds: 'TrainerPool::DisplayName:NominationIds',
  };
  protected readonly form = new FormGroup({
    noticeNumber: new FormControl('', { nonNullable: true, validators: Validators.required }),
    appointedOn: new FormControl<string | null>(null, Validators.required),
    nominationIds: new FormControl<readonly string[]>([], {
      nonNullable: true,
      validators: Validators.required,
    }),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly resource = batchResource(this.id);
  protected readonly batch = shown(this.resource);
  protected readonly approved = approvedNominations();
  private readonly all = shown(this.approved);
  /** In another batch they are not to be had. */
  protected readonly offered = computed(
    () => this.all.value()?.filter(({ batchId }) => !batchId || batchId === this.id()) ?? null,
  );
  protected readonly failure = computed(() => this.all.failure() ?? this.batch.failure());
  protected readonly isReady = computed(
    () => !!this.offered() && (!this.id() || !!this.batch.value()),
  );
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  constructor() {
    effect(() => {
      const batch = this.batch.value();
      if (batch) this.fill(batch);
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected save(): void {
    if (!this.summary().check()) return;
    this.saving.run(this.send(), ({ id }) => {
      this.toaster.success('AbpUi::SavedSuccessfully');
      void this.router.navigate(['/trainer-pool/batches', id], { replaceUrl: true });
    });
  }

  protected retry(): void {
    this.approved.reload();
    this.resource.reload();
  }

  private send() {
    const { noticeNumber, appointedOn, nominationIds } = this.form.getRawValue();
    const content = {
      noticeNumber,
      appointedOn: appointedOn ?? undefined,
      nominationIds: [...nominationIds],
    };
    const batch = this.batch.value();
    return batch
      ? this.service.update(batch.id ?? '', {
          ...content,
          concurrencyStamp: batch.concurrencyStamp ?? '',
        })
      : this.service.create(content);
  }

  private fill({ noticeNumber, appointedOn, nominations = [] }: TrainerBatchDto): void {
    this.form.reset({
      noticeNumber,
      appointedOn,
      nominationIds: nominations.map(({ id }) => id ?? ''),
    });
  }
}

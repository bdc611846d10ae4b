import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { UserData } from '@proxy/identity/users';
import { HoursLedgerService } from '@proxy/trainer-pool/hours';
import { DatePickerComponent } from '@shared/date-picker/date-picker.component';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PersonFinderComponent } from '@shared/person-finder/person-finder.component';

const required = Validators.required;

/** Online learning that took place elsewhere, for one or many. */
@Component({
  selector: 'app-record-hours',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePickerComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PersonFinderComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './record-hours.component.html',
  styleUrl: './record-hours.component.scss',
})
export class RecordHoursComponent implements HasUnsavedChanges {
  private readonly service = inject(HoursLedgerService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);
  /** The same sent again, after a break of the network, records nothing twice. */
  private readonly requestId = crypto.randomUUID();

  protected readonly people = signal<readonly UserData[]>([]);
  protected readonly form = new FormGroup({
    userIds: new FormControl<string[]>([], { nonNullable: true, validators: required }),
    note: new FormControl('', {
      nonNullable: true,
      validators: [required, Validators.maxLength(200)],
    }),
    hours: new FormControl(1, {
      nonNullable: true,
      validators: [required, Validators.min(0.1), Validators.max(200)],
    }),
    occurredOn: new FormControl<string | null>(null, { validators: required }),
  });
  protected readonly saving = new FormSaving(this.form);
  protected readonly labels = {
    userIds: 'TrainerPool::DisplayName:UserIds',
    note: 'TrainerPool::Hours:OnlineNote',
    hours: 'TrainerPool::DisplayName:Hours',
    occurredOn: 'TrainerPool::DisplayName:OccurredOn',
  };

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected add(person: UserData): void {
    if (!this.people().some(({ id }) => id === person.id)) this.set([...this.people(), person]);
  }

  protected drop(person: UserData): void {
    this.set(this.people().filter(({ id }) => id !== person.id));
  }

  protected save(): void {
    if (!this.summary().check()) return;
    const { occurredOn, ...rest } = this.form.getRawValue();
    this.saving.run(
      this.service.record({ ...rest, requestId: this.requestId, occurredOn: occurredOn ?? '' }),
      ({ recorded }) => this.leave(recorded ?? 0),
    );
  }

  private set(people: readonly UserData[]): void {
    this.people.set(people);
    this.form.controls.userIds.setValue(people.map(({ id = '' }) => id));
    this.form.markAsDirty();
  }

  private leave(recorded: number): void {
    this.toaster.success('TrainerPool::Hours:Done.record', undefined, {
      messageLocalizationParams: [`${recorded}`],
    });
    void this.router.navigate(['/trainer-pool/hours/entries']);
  }
}

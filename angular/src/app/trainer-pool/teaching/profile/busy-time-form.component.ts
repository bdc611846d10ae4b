import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MyTrainerProfileService } from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { MomentPickerComponent } from '@shared/moment-picker/moment-picker.component';

/** When somebody cannot teach. */
@Component({
  selector: 'app-busy-time-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    MomentPickerComponent,
    ReactiveFormsModule,
  ],
  template: `
    <h3>{{ 'TrainerPool::Profile:AddBusy' | abpLocalization }}</h3>
    <app-error-summary [form]="form" [labels]="labels" [error]="error()" />
    <form [formGroup]="form" novalidate (ngSubmit)="add()">
      <app-field
        for="startTime"
        [label]="labels.startTime"
        [required]="true"
        [control]="form.controls.startTime"
      >
        <app-moment-picker inputId="startTime" formControlName="startTime" />
      </app-field>
      <app-field
        for="endTime"
        [label]="labels.endTime"
        [required]="true"
        [control]="form.controls.endTime"
      >
        <app-moment-picker inputId="endTime" formControlName="endTime" />
      </app-field>
      <app-field for="note" [label]="labels.note" [control]="form.controls.note">
        <input id="note" class="form-control" maxlength="200" formControlName="note" />
      </app-field>
      <button type="submit" class="btn btn-outline-primary" [disabled]="saving()">
        {{ '::Add' | abpLocalization }}
      </button>
    </form>
  `,
  styles: `
    h3 {
      margin: 16px 0 8px;
      font-size: 14px;
      font-weight: 600;
    }
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
      gap: 0 16px;
      align-items: start;
    }
    button {
      grid-column: 1 / -1;
      justify-self: start;
    }
  `,
})
export class BusyTimeFormComponent {
  private readonly service = inject(MyTrainerProfileService);
  private readonly inline = inject(InlineErrors);
  private readonly toaster = inject(ToasterService);

  readonly added = output();

  protected readonly labels = {
    startTime: 'TrainerPool::DisplayName:StartTime',
    endTime: 'TrainerPool::DisplayName:EndTime',
    note: 'TrainerPool::DisplayName:Note',
  };
  protected readonly form = new FormGroup({
    startTime: new FormControl<string | null>(null, Validators.required),
    endTime: new FormControl<string | null>(null, Validators.required),
    note: new FormControl('', { nonNullable: true }),
  });
  protected readonly saving = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  protected add(): void {
    if (!this.summary().check()) return;
    const { startTime, endTime, note } = this.form.getRawValue();
    this.saving.set(true);
    this.error.set(null);
    const input = { startTime: startTime ?? undefined, endTime: endTime ?? undefined, note };
    this.inline.within(this.service.createBusyTime(input)).subscribe({
      next: () => {
        this.saving.set(false);
        this.form.reset();
        this.toaster.success('AbpUi::SavedSuccessfully');
        this.added.emit();
      },
      error: (error: unknown) => {
        this.saving.set(false);
        this.error.set(serverError(error));
      },
    });
  }
}

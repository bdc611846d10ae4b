import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { lastValueFrom } from 'rxjs';
import { DatePickerComponent } from '../date-picker/date-picker.component';
import { InlineErrors } from '../errors/inline-errors';
import { ServerError, serverError } from '../errors/server-error';
import { ErrorSummaryComponent } from '../forms/error-summary.component';
import { FieldComponent } from '../forms/field.component';
import { OrgUnitPickerComponent } from '../org-unit-picker/org-unit-picker.component';
import { TextPipe } from '../text.pipe';
import { ActDialog, ActField, OpenAct } from './act-dialog.service';

@Component({
  selector: 'app-act-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePickerComponent,
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    OrgUnitPickerComponent,
    ReactiveFormsModule,
    TextPipe,
  ],
  templateUrl: './act-dialog.component.html',
})
export class ActDialogComponent {
  private readonly inline = inject(InlineErrors);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly summary = viewChild(ErrorSummaryComponent);
  protected readonly acts = inject(ActDialog);

  protected readonly form = signal(formOf([]));
  protected readonly labels = signal<Record<string, string>>({});
  protected readonly ids = signal<Record<string, string>>({});
  protected readonly error = signal<ServerError | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      const act = this.acts.current();
      untracked(() => act && this.prepare(act));
    });
    // After its content is there, so that the focus goes to the first field.
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      const open = this.acts.current() !== null;
      if (open && !dialog.open) dialog.showModal();
      if (!open && dialog.open) dialog.close();
    });
  }

  protected async run(act: OpenAct): Promise<void> {
    if (this.busy() || !this.summary()?.check()) return;
    this.busy.set(true);
    this.error.set(null);
    try {
      const call = this.inline.within(act.run(this.form().getRawValue()));
      const value = await lastValueFrom(call, { defaultValue: undefined });
      act.settle({ value });
    } catch (error) {
      this.error.set(serverError(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Esc and "cancel"; a call under way is waited for. */
  protected turnBack(act: OpenAct | null, event?: Event): void {
    event?.preventDefault();
    if (!this.busy()) act?.settle(null);
  }

  protected id(field: ActField): string {
    return `act-${field.key}`;
  }

  private prepare(act: OpenAct): void {
    const fields = act.fields ?? [];
    this.form.set(formOf(fields));
    this.labels.set(Object.fromEntries(fields.map(({ key, label }) => [key, label])));
    this.ids.set(Object.fromEntries(fields.map(field => [field.key, this.id(field)])));
    this.error.set(null);
  }
}

function formOf(fields: readonly ActField[]): FormGroup<Record<string, FormControl<string>>> {
  return new FormGroup(
    Object.fromEntries(
      fields.map(({ key, value, required, maxLength }) => [
        key,
        new FormControl(value ?? '', {
          nonNullable: true,
          validators: [
            ...(required ? [Validators.required] : []),
            ...(maxLength ? [Validators.maxLength(maxLength)] : []),
          ],
        }),
      ]),
    ),
  );
}

import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { UserData } from '@proxy/identity/users';
import { CandidateDrawService, ExcludedCandidateInput } from '@proxy/training-exams/exams';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { TickComponent } from '@shared/forms/tick.component';
import {
  OrgUnitOption,
  OrgUnitPickerComponent,
} from '@shared/org-unit-picker/org-unit-picker.component';
import { finalize, of } from 'rxjs';
import { PersonFinderComponent } from '@shared/person-finder/person-finder.component';

const MAX_CANDIDATES = 50_000;
const MAX_REASON = 500;

interface Excluded extends ExcludedCandidateInput {
  name: string;
}

/** From whom to draw and how many; fixes the list. */
@Component({
  selector: 'app-prepare-draw',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    OrgUnitPickerComponent,
    PersonFinderComponent,
    ReactiveFormsModule,
    TickComponent,
  ],
  templateUrl: './prepare-draw.component.html',
  styleUrl: './prepare-draw.component.scss',
})
export class PrepareDrawComponent {
  private readonly service = inject(CandidateDrawService);
  private readonly inline = inject(InlineErrors);
  private readonly dialog = inject(ActDialog);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly examId = input.required<string>();
  /** Of an exam that had one before: it asks why. */
  readonly isRedraw = input(false);

  readonly prepared = output();

  protected readonly form = new FormGroup({
    count: new FormControl<number | null>(null, [
      Validators.required,
      Validators.min(1),
      Validators.max(MAX_CANDIDATES),
    ]),
    onlyCertified: new FormControl(false, { nonNullable: true }),
    reason: new FormControl('', [Validators.maxLength(MAX_REASON)]),
  });
  protected readonly labels = {
    count: 'TrainingExams::Draw:Count',
    reason: 'TrainingExams::Draw:Reason',
  };
  protected readonly unit = new FormControl<string | null>(null);
  protected readonly units = signal<readonly OrgUnitOption[]>([]);
  protected readonly excluded = signal<readonly Excluded[]>([]);
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);

  protected addUnit(unit: OrgUnitOption | null): void {
    if (!unit) return;
    this.units.update(units => [...units.filter(({ id }) => id !== unit.id), unit]);
    setTimeout(() => this.unit.reset());
  }

  protected dropUnit(unit: OrgUnitOption): void {
    this.units.update(units => units.filter(each => each !== unit));
  }

  protected async exclude({ id = '', name, userName }: UserData): Promise<void> {
    const person = name || userName || '';
    const reason = await this.dialog.open({
      title: 'TrainingExams::Draw:Exclude',
      verb: 'TrainingExams::Draw:Exclude',
      what: 'TrainingExams::Draw:Exclude.What',
      whom: person,
      fields: [
        {
          key: 'reason',
          label: 'TrainingExams::DisplayName:Reason',
          required: true,
          maxLength: MAX_REASON,
        },
      ],
      run: values => of(values['reason'] ?? ''),
    });
    if (reason) this.include(id, { userId: id, name: person, reason });
  }

  protected include(userId: string | undefined, instead?: Excluded): void {
    this.excluded.update(all => [
      ...all.filter(each => each.userId !== userId),
      ...(instead ? [instead] : []),
    ]);
  }

  protected prepare(): void {
    if (this.busy() || !this.summary().check()) return;
    const { count, onlyCertified, reason } = this.form.getRawValue();
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(
        this.service.prepare(this.examId(), {
          organizationUnitIds: this.units().map(({ id }) => id),
          onlyCertified,
          count: count ?? 0,
          exclusions: this.excluded().map(each => ({ userId: each.userId, reason: each.reason })),
          reason: reason || null,
        }),
      )
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: () => this.prepared.emit(),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }
}

import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
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
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import {
  AssessmentMethods,
  IndicatorApplicability,
  IndicatorDto,
  TaskPlanDto,
  TaskPlanStatus,
  indicatorApplicabilityOptions,
} from '@proxy/supervision-inspections/task-plans';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { TextPipe } from '@shared/text.pipe';
import { startWith } from 'rxjs';
import { ConflictNoticeComponent } from '../../conflicts/conflict-notice.component';
import { isConflict, rebase } from '../../conflicts/rebase';
import { ruleProblem } from '../../grading/grading-rule';
import { RuleEditorComponent } from '../../grading/rule-editor.component';
import { RuleTryOutComponent } from '../../grading/rule-try-out.component';
import { planResource } from '../plan-resource';
import { DateListComponent } from './date-list.component';
import {
  INDICATOR_LABELS,
  IndicatorValue,
  indicatorForm,
  indicatorInput,
  indicatorValue,
  nextIndicator,
} from './indicator-form';
import { IndicatorSaving } from './indicator-saving';
import { MethodsPickerComponent } from './methods-picker.component';
import { UnitListComponent } from './unit-list.component';

/** One line of the table: written in a draft, amended once published. */
@Component({
  selector: 'app-indicator-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConflictNoticeComponent,
    DateListComponent,
    ErrorSummaryComponent,
    ErrorTextComponent,
    FieldComponent,
    LocalizationPipe,
    MethodsPickerComponent,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
    RuleEditorComponent,
    RuleTryOutComponent,
    TextPipe,
    UnitListComponent,
  ],
  templateUrl: './indicator-page.component.html',
  styleUrl: './indicator-page.component.scss',
})
export class IndicatorPageComponent implements HasUnsavedChanges {
  private readonly saving = inject(IndicatorSaving);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild(ErrorSummaryComponent);

  readonly id = input.required<string>();
  readonly indicatorId = input<string>();

  protected readonly resource = planResource(this.id);
  protected readonly plan = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly indicator = computed(() =>
    this.plan()?.indicators?.find(({ id }) => id === this.indicatorId()),
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly amends = computed(() => this.plan()?.status === TaskPlanStatus.Published);
  protected readonly categories = computed(() => [
    ...new Set(this.plan()?.indicators?.map(({ category }) => category)),
  ]);
  protected readonly unitNames = computed(() => namesById(this.indicator()));

  protected readonly form = indicatorForm();
  protected readonly labels = INDICATOR_LABELS;
  protected readonly applicabilities = indicatorApplicabilityOptions;
  protected readonly Picked = IndicatorApplicability.Picked;
  private readonly value = toSignal(this.form.valueChanges.pipe(startWith(null)));
  protected readonly shown = computed(() => this.value() && this.form.getRawValue());
  protected readonly rule = computed(() => this.shown()?.rule ?? this.form.controls.rule.value);
  protected readonly ruleProblem = computed(() => ruleProblem(this.rule()));
  protected readonly modifiers = computed(() => {
    const { lateLowers, methods } = this.shown() ?? this.form.getRawValue();
    return { lateLowers, contactSurvey: (methods & AssessmentMethods.Survey) !== 0 };
  });

  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly conflict = signal(false);
  protected readonly both = signal<string[] | null>(null);
  private read: IndicatorValue | null = null;

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const plan = this.plan();
      if (plan) untracked(() => this.show(plan));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected async save(andNext = false): Promise<void> {
    const plan = this.plan();
    if (!plan || this.busy() || !this.summary()?.check()) return;
    this.busy.set(true);
    this.error.set(null);
    this.both.set(null);
    const input = indicatorInput(this.form.getRawValue(), plan.concurrencyStamp);
    try {
      const saved = await this.saving.save(plan, this.indicatorId(), input);
      if (saved) this.leave(andNext);
    } catch (error) {
      this.conflict.set(isConflict(error));
      if (!isConflict(error)) this.error.set(serverError(error));
    } finally {
      this.busy.set(false);
    }
  }

  private show(plan: TaskPlanDto): void {
    const indicator = this.indicator();
    const latest = indicator ? indicatorValue(indicator) : nextIndicator(plan);
    const both = rebase(this.form, this.read ?? latest, latest);
    if (this.conflict()) {
      this.both.set(both.map(name => this.words.instant(this.labels[name as 'name'])));
      this.conflict.set(false);
    }
    this.read = latest as IndicatorValue;
  }

  private leave(andNext: boolean): void {
    this.toaster.success('SupervisionInspections::Plans:Saved');
    this.form.markAsPristine();
    if (!andNext) {
      void this.router.navigate(['/supervision/task-plans', this.id()]);
      return;
    }
    this.read = null;
    this.form.reset();
    this.resource.reload();
    scrollTo({ top: 0 });
  }
}

function namesById(indicator: IndicatorDto | undefined): Record<string, string> {
  const names = indicator?.pickedUnitNames ?? [];
  return Object.fromEntries(
    (indicator?.pickedUnitIds ?? []).map((id, i) => [id, names[i] ?? id] as const),
  );
}

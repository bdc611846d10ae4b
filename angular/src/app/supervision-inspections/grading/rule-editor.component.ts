import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  input,
  signal,
} from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { Grade, GradingRuleKind } from '@proxy/supervision-inspections/grading';
import { GradeMapComponent } from './grade-map.component';
import {
  AverageScoreRule,
  CompletionRatioRule,
  Fraction,
  GradingRule,
  PointsDirection,
  newRule,
  ruleOf,
} from './grading-rule';
import { NamesEditorComponent } from './names-editor.component';

const KINDS = [
  GradingRuleKind.CriteriaCount,
  GradingRuleKind.AverageScore,
  GradingRuleKind.CompletionRatio,
  GradingRuleKind.MissingItems,
  GradingRuleKind.Award,
  GradingRuleKind.Points,
];

const BOUNDS = ['excellentFrom', 'goodFrom', 'mediumFrom'] as const;
const THRESHOLDS = ['excellentFrom', 'goodFrom'] as const;

type Bound = (typeof BOUNDS)[number];
type Threshold = (typeof THRESHOLDS)[number];

/** A grading rule: its kind in plain words, then what this kind needs. */
@Component({
  selector: 'app-rule-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeMapComponent, LocalizationPipe, NamesEditorComponent],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => RuleEditorComponent), multi: true },
  ],
  templateUrl: './rule-editor.component.html',
  styleUrl: './rule-editor.component.scss',
})
export class RuleEditorComponent implements ControlValueAccessor {
  /** Id of the first control. */
  readonly inputId = input.required<string>();
  /** With contacts surveyed, the average is theirs. */
  readonly contactSurvey = input(false);

  protected readonly kinds = KINDS;
  protected readonly directions = [PointsDirection.Bonus, PointsDirection.Deduction];
  protected readonly bounds = BOUNDS;
  protected readonly thresholds = THRESHOLDS;
  protected readonly fractionParts = ['numerator', 'denominator'] as const;
  protected readonly boundGrades = [Grade.Excellent, Grade.Good, Grade.Medium];

  protected readonly rule = signal<GradingRule>(newRule(GradingRuleKind.CriteriaCount));
  protected readonly criteria = computed(() => ruleOf(this.rule(), GradingRuleKind.CriteriaCount));
  protected readonly average = computed(() => ruleOf(this.rule(), GradingRuleKind.AverageScore));
  protected readonly ratio = computed(() => ruleOf(this.rule(), GradingRuleKind.CompletionRatio));
  protected readonly missing = computed(() => ruleOf(this.rule(), GradingRuleKind.MissingItems));
  protected readonly award = computed(() => ruleOf(this.rule(), GradingRuleKind.Award));
  protected readonly points = computed(() => ruleOf(this.rule(), GradingRuleKind.Points));

  /** What was filled in for a kind comes back with it. */
  private readonly byKind = new Map<GradingRuleKind, GradingRule>();
  private changed: (value: GradingRule) => void = () => undefined;
  protected touched: () => void = () => undefined;

  writeValue(rule: GradingRule | null): void {
    if (rule) this.rule.set(rule);
  }

  registerOnChange(changed: (value: GradingRule) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  protected choose(kind: GradingRuleKind): void {
    this.byKind.set(this.rule().kind, this.rule());
    this.set(this.byKind.get(kind) ?? newRule(kind));
  }

  protected set(rule: GradingRule): void {
    this.rule.set(rule);
    this.changed(rule);
  }

  protected setCriteria(criteria: readonly string[]): void {
    const rule = this.criteria();
    if (!rule) return;
    // Another number of criteria needs another map.
    const grades = criteria.length === rule.criteria.length ? rule.grades : null;
    this.set({ ...rule, criteria, grades });
  }

  protected setBound(rule: AverageScoreRule, bound: Bound, value: number): void {
    this.set({ ...rule, [bound]: value });
  }

  protected setThreshold(
    rule: CompletionRatioRule,
    threshold: Threshold,
    part: keyof Fraction,
    value: number,
  ): void {
    this.set({ ...rule, [threshold]: { ...rule[threshold], [part]: value } });
  }
}

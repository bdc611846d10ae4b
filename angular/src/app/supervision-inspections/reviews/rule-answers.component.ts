import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { GradingRuleKind } from '@proxy/supervision-inspections/grading';
import { GradingRule, PointsDirection, ruleOf } from '../grading/grading-rule';
import { Answers, PointsAnswer, pointsSign } from './answers';

/** The questions that a rule asks of the reviewer. */
@Component({
  selector: 'app-rule-answers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './rule-answers.component.html',
  styleUrl: './rule-answers.component.scss',
})
export class RuleAnswersComponent {
  readonly rule = input.required<GradingRule>();
  readonly answers = input.required<Answers>();
  /** The contacts give the scores. */
  readonly survey = input.required<boolean>();
  readonly changed = output<Partial<Answers>>();

  protected readonly Kind = GradingRuleKind;
  /** Names to tick: met criteria, or missing parts. */
  protected readonly names = computed(
    () =>
      ruleOf(this.rule(), GradingRuleKind.CriteriaCount)?.criteria ??
      ruleOf(this.rule(), GradingRuleKind.MissingItems)?.parts ??
      [],
  );
  protected readonly prizes = computed(
    () => ruleOf(this.rule(), GradingRuleKind.Award)?.prizes ?? [],
  );
  protected readonly sign = computed(() =>
    pointsSign(ruleOf(this.rule(), GradingRuleKind.Points)?.direction ?? PointsDirection.Bonus),
  );

  protected tick(name: string, on: boolean): void {
    const ticked = (this.answers().ticked ?? []).filter(other => other !== name);
    this.changed.emit({ ticked: on ? [...ticked, name] : ticked });
  }

  protected score(at: number, value: string): void {
    this.changed.emit({ scores: this.answers().scores.map((old, i) => (i === at ? value : old)) });
  }

  protected addScore(): void {
    this.changed.emit({ scores: [...this.answers().scores, ''] });
  }

  protected dropScore(at: number): void {
    this.changed.emit({ scores: this.answers().scores.filter((_, i) => i !== at) });
  }

  protected points(at: number, change: Partial<PointsAnswer>): void {
    const points = this.answers().points.map((old, i) => (i === at ? { ...old, ...change } : old));
    this.changed.emit({ points });
  }

  protected addPoints(): void {
    this.changed.emit({ points: [...this.answers().points, { points: '', reason: '' }] });
  }

  protected dropPoints(at: number): void {
    this.changed.emit({ points: this.answers().points.filter((_, i) => i !== at) });
  }
}

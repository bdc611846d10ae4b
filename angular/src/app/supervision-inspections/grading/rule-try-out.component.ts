import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import {
  GradingModifiers,
  GradingRuleKind,
  GradingStatus,
} from '@proxy/supervision-inspections/grading';
import {
  GradingResultDto,
  TaskPlanService,
  TryRuleInput,
} from '@proxy/supervision-inspections/task-plans';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { TextPipe } from '@shared/text.pipe';
import { catchError, debounceTime, filter, map, of, switchMap, tap } from 'rxjs';
import { GradeChipComponent } from './grade-chip.component';
import { GradingRule, ruleOf, ruleProblem, trimmed } from './grading-rule';
import { EMPTY_TRY_OUT, TryOut, gradingInput } from './try-out';

type Shown = { result: GradingResultDto } | { problem: string };

/** What would this rule give? Asked of the server's own engine while somebody ticks and types. */
@Component({
  selector: 'app-rule-try-out',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, LocalizationPipe, TextPipe],
  templateUrl: './rule-try-out.component.html',
  styleUrl: './rule-try-out.component.scss',
})
export class RuleTryOutComponent {
  private readonly service = inject(TaskPlanService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  readonly rule = input.required<GradingRule>();
  readonly modifiers = input.required<GradingModifiers>();

  protected readonly Status = GradingStatus;
  protected readonly answers = signal<TryOut>(EMPTY_TRY_OUT);
  protected readonly shown = signal<Shown | null>(null);
  protected readonly waiting = signal(false);

  protected readonly average = computed(() => ruleOf(this.rule(), GradingRuleKind.AverageScore));
  protected readonly ratio = computed(() => ruleOf(this.rule(), GradingRuleKind.CompletionRatio));
  protected readonly award = computed(() => ruleOf(this.rule(), GradingRuleKind.Award));
  protected readonly points = computed(() => ruleOf(this.rule(), GradingRuleKind.Points));
  protected readonly missing = computed(() => ruleOf(this.rule(), GradingRuleKind.MissingItems));
  protected readonly choices = computed(() => {
    const criteria = ruleOf(this.rule(), GradingRuleKind.CriteriaCount)?.criteria;
    return named(criteria ?? this.missing()?.parts);
  });
  protected readonly prizes = computed(() => named(this.award()?.prizes));
  /** Contacts count for everything but points, which no modifier touches. */
  protected readonly surveyed = computed(() => !!this.modifiers().contactSurvey && !this.points());

  protected readonly problem = computed(() => ruleProblem(this.rule()));
  private readonly request = computed((): TryRuleInput => {
    const [rule, modifiers] = [trimmed(this.rule()), this.modifiers()];
    const reason = this.words.instant('SupervisionInspections::Plans:Try');
    return { rule, modifiers, input: gradingInput(rule, modifiers, this.answers(), reason) };
  });

  constructor() {
    toObservable(this.request)
      .pipe(
        filter(() => !this.problem()),
        tap(() => this.waiting.set(true)),
        debounceTime(300),
        switchMap(request => this.ask(request)),
        takeUntilDestroyed(),
      )
      .subscribe(shown => {
        this.shown.set(shown);
        this.waiting.set(false);
      });
  }

  protected answer(change: Partial<TryOut>): void {
    this.answers.update(answers => ({ ...answers, ...change }));
  }

  protected tick(name: string, on: boolean): void {
    const others = this.answers().ticked.filter(ticked => ticked !== name);
    this.answer({ ticked: on ? [...others, name] : others });
  }

  private ask(request: TryRuleInput) {
    return this.inline.within(this.service.tryRule(request)).pipe(
      map((result): Shown => ({ result })),
      catchError((error: unknown) => of<Shown>({ problem: serverError(error).message })),
    );
  }
}

/** Lines that are still empty can't be ticked. */
const named = (names: readonly string[] = []) => names.map(name => name.trim()).filter(Boolean);

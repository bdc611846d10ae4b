import { PermissionService } from '@abp/ng.core';
import { Injectable, computed, inject, signal } from '@angular/core';
import {
  GradeInput,
  ReviewDetailDto,
  ReviewRoundDto,
  ReviewService,
} from '@proxy/supervision-inspections/reviews';
import { SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { AssessmentMethods, TaskPlanStatus } from '@proxy/supervision-inspections/task-plans';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { Observable, Subscription, tap } from 'rxjs';
import { isConflict } from '../conflicts/rebase';
import { GradingRule } from '../grading/grading-rule';
import { QueueBadges } from '../queue-badges';
import { Answers, answersOf, gradeAnswers } from './answers';
import { Cell } from './review-queue';

const NOTHING = answersOf(undefined, []);

/** One unit's work on one indicator, being judged: what is there, and what the reviewer has found so far. */
@Injectable()
export class ReviewWork {
  private readonly service = inject(ReviewService);
  private readonly inline = inject(InlineErrors);
  private readonly badges = inject(QueueBadges);
  private readonly mayGrade = inject(PermissionService).getGrantedPolicy(
    'SupervisionInspections.Review.Grade',
  );
  private readonly shown = signal<ReviewDetailDto | null>(null);
  private readonly found = signal<Answers>(NOTHING);
  private cell: Cell | null = null;
  private call?: Subscription;

  readonly detail = this.shown.asReadonly();
  readonly answers = this.found.asReadonly();
  readonly error = signal<ServerError | null>(null);
  readonly loading = signal(false);
  /** The reviewer has entered something that is not graded yet. */
  readonly touched = signal(false);
  readonly conflict = signal(false);
  /** The latest state was taken over after a conflict. */
  readonly taken = signal(false);

  readonly rule = computed(() => this.shown()?.indicator?.rule as GradingRule | null | undefined);
  readonly survey = computed(
    () => ((this.shown()?.indicator?.methods ?? 0) & AssessmentMethods.Survey) !== 0,
  );
  /** An exam is evidence too, though the unit handed in nothing itself. */
  readonly nothingThere = computed(() => {
    const { nothingSubmitted, examResults } = this.shown() ?? {};
    return Boolean(nothingSubmitted) && !examResults?.length;
  });
  /** Nobody has judged yet: the numbers of the latest exam stand there to be taken or changed. */
  readonly prefilled = computed(() => {
    const { assessment, measuredInput } = this.shown() ?? {};
    const byContacts = this.survey() && measuredInput?.scores;
    return !assessment && Boolean(measuredInput) && !byContacts;
  });
  readonly closed = computed(() => this.shown()?.planStatus === TaskPlanStatus.Closed);
  readonly gradable = computed(() => this.mayGrade && !this.closed() && this.shown() !== null);
  readonly toReview = computed<ReviewRoundDto[]>(
    () => this.shown()?.rounds?.filter(r => r.status === SubmissionStatus.Submitted) ?? [],
  );
  /** As it would be sent, with what is not reviewed yet accepted. */
  readonly input = computed<GradeInput | null>(() => {
    const [detail, rule] = [this.shown(), this.rule()];
    if (!detail || !rule) return null;
    return {
      ...gradeAnswers(rule, this.found(), this.survey()),
      indicatorId: detail.indicator?.id,
      organizationUnitId: detail.organizationUnitId,
      acceptSubmitted: this.toReview().length > 0,
      concurrencyStamp: detail.assessment?.concurrencyStamp,
    };
  });

  open(cell: Cell): void {
    this.cell = cell;
    this.shown.set(null);
    this.touched.set(false);
    this.taken.set(false);
    this.reload();
  }

  change(change: Partial<Answers>): void {
    this.found.update(answers => ({ ...answers, ...change }));
    this.touched.set(true);
  }

  /** What the reviewer has entered stays. */
  reload(): void {
    const { indicatorId, unitId } = this.cell ?? {};
    if (!indicatorId || !unitId) return;
    this.call?.unsubscribe();
    this.loading.set(true);
    this.call = this.inline.within(this.service.getDetail(indicatorId, unitId)).subscribe({
      next: detail => this.show(detail),
      error: (error: unknown) => {
        this.error.set(serverError(error));
        this.loading.set(false);
      },
    });
  }

  takeLatest(): void {
    this.taken.set(true);
    this.reload();
  }

  /** After a grade: what was entered is what is stored. */
  settled(): void {
    this.touched.set(false);
    this.changed();
  }

  /** After any other act. */
  changed(): void {
    this.taken.set(false);
    this.badges.refresh();
    this.reload();
  }

  /** Notices that somebody else was faster. */
  watched<T>(call: Observable<T>): Observable<T> {
    return call.pipe(
      tap({ error: (error: unknown) => isConflict(error) && this.conflict.set(true) }),
    );
  }

  private show(detail: ReviewDetailDto): void {
    const stored = answersOf(
      detail.assessment?.input ?? detail.measuredInput ?? undefined,
      detail.contacts ?? [],
    );
    if (this.touched()) this.found.update(mine => ({ ...mine, contacts: joined(mine, stored) }));
    else this.found.set(stored);
    this.shown.set(detail);
    this.error.set(null);
    this.conflict.set(false);
    this.loading.set(false);
  }
}

/** The contacts that are there now, with what was entered about them. */
const joined = (mine: Answers, stored: Answers) =>
  stored.contacts.map(contact => mine.contacts.find(({ id }) => id === contact.id) ?? contact);

import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  ReportingDetailDto,
  ReportingService,
  SaveSubmissionInput,
} from '@proxy/supervision-inspections/submissions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import {
  BehaviorSubject,
  EMPTY,
  Observable,
  Subject,
  catchError,
  concatMap,
  debounceTime,
  defer,
  filter,
  finalize,
  firstValueFrom,
  merge,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';
import { isConflict } from '../conflicts/rebase';
import { savable } from './contact-rows';
import { Draft, DraftContent, DraftPart, contentOf, draftOf, rebased } from './draft';

const TYPING_PAUSE_MS = 1500;
const RETRY_MS = 10_000;
const NETWORK = '::Error:Network';
const EMPTY_DRAFT: Draft = { note: '', files: [], contacts: [] };

export type SaveState = 'Kept' | 'Changed' | 'Saving' | 'Failed' | 'Conflict';

/** What is being written for one upload; saves itself, one call after the other. */
@Injectable()
export class ReportDraft {
  private readonly reporting = inject(ReportingService);
  private readonly inline = inject(InlineErrors);

  private readonly draft = signal<Draft>(EMPTY_DRAFT);
  private readonly detail = signal<ReportingDetailDto | null>(null);
  private readonly editable = signal(false);
  /** What the server has. */
  private readonly kept = signal('');
  private readonly calls = new BehaviorSubject(false);
  private readonly calling = toSignal(this.calls, { requireSync: true });
  private readonly submitting = signal(false);
  private readonly conflict = signal(false);
  private readonly now = new Subject<void>();
  private read: Draft = EMPTY_DRAFT;

  readonly value = this.draft.asReadonly();
  readonly error = signal<ServerError | null>(null);
  /** UTC; null until something was saved on this page. */
  readonly savedTime = signal<string | null>(null);
  readonly bothChanged = signal<readonly DraftPart[] | null>(null);
  /** Typed here, but handed in by a colleague meanwhile: shown for copying. */
  readonly orphanedNote = signal('');
  readonly changed = computed(() => this.editable() && this.content() !== this.kept());
  readonly state = computed<SaveState>(() => {
    if (this.conflict()) return 'Conflict';
    if (this.calling()) return 'Saving';
    if (this.error()) return 'Failed';
    return this.changed() ? 'Changed' : 'Kept';
  });

  private readonly content = computed(() => JSON.stringify(contentOf(this.draft())));
  private readonly idle$ = this.calls.pipe(filter(calling => !calling));

  constructor() {
    merge(toObservable(this.content).pipe(debounceTime(TYPING_PAUSE_MS)), this.now)
      .pipe(
        concatMap(() => this.save()),
        takeUntilDestroyed(),
      )
      .subscribe();
    effect(onCleanup => {
      if (this.error()?.message !== NETWORK) return;
      const retry = timer(RETRY_MS).subscribe(() => this.now.next());
      onCleanup(() => retry.unsubscribe());
    });
  }

  /** Begins with what the server has. */
  open(detail: ReportingDetailDto, editable: boolean): void {
    this.read = draftOf(detail);
    this.editable.set(editable);
    this.detail.set(detail);
    this.draft.set(this.read);
    this.kept.set(JSON.stringify(contentOf(this.read)));
    this.error.set(null);
    this.conflict.set(false);
    this.bothChanged.set(null);
    this.orphanedNote.set('');
  }

  /** After a conflict: goes on from a colleague's state, with what was typed here. */
  goOn(latest: ReportingDetailDto, editable: boolean): void {
    const [read, mine] = [this.read, this.draft()];
    this.open(latest, editable);
    if (!editable) {
      this.orphanedNote.set(mine.note === this.read.note ? '' : mine.note);
      return;
    }
    const { draft, both } = rebased(read, mine, this.read);
    this.draft.set(draft);
    this.bothChanged.set(both);
    this.now.next();
  }

  change(change: Partial<Draft>): void {
    this.draft.update(draft => ({ ...draft, ...change }));
  }

  retry(): void {
    this.now.next();
  }

  /** Saves what is left; resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    if (this.changed()) this.now.next();
    await firstValueFrom(this.idle$);
  }

  submit(): Observable<ReportingDetailDto> {
    return defer(() => {
      this.submitting.set(true);
      return this.idle$.pipe(
        take(1),
        switchMap(() => this.reporting.submit(this.input())),
        tap({ error: (error: unknown) => this.refuse(error) }),
        finalize(() => this.submitting.set(false)),
      );
    });
  }

  // What was not saved before is saved as a draft after all.
  private refuse(error: unknown): void {
    this.submitting.set(false);
    if (isConflict(error)) this.conflict.set(true);
    else this.now.next();
  }

  private save(): Observable<unknown> {
    if (!this.changed() || this.conflict() || this.submitting()) return EMPTY;
    return defer(() => {
      const sent = this.draft();
      this.calls.next(true);
      this.error.set(null);
      return this.inline.within(this.reporting.saveDraft(this.input())).pipe(
        tap(detail => this.keep(sent, detail)),
        catchError((error: unknown) => {
          if (isConflict(error)) this.conflict.set(true);
          else this.error.set(serverError(error));
          return EMPTY;
        }),
        finalize(() => this.calls.next(false)),
      );
    });
  }

  private input(): SaveSubmissionInput {
    const { task, concurrencyStamp } = this.detail() ?? {};
    return {
      ...contentOf(this.draft()),
      indicatorId: task?.indicatorId,
      round: task?.round,
      organizationUnitId: task?.organizationUnitId,
      concurrencyStamp,
    };
  }

  // New contacts got their ids: rows that were sent are those now.
  private keep(sent: Draft, detail: ReportingDetailDto): void {
    const stored = savable(sent.contacts).map(({ key }, i) => ({ key, ...detail.contacts?.[i] }));
    const withIds = (draft: Draft): Draft => ({
      ...draft,
      contacts: draft.contacts.map(row => {
        const contact = stored.find(({ key }) => key === row.key);
        return contact?.id ? { ...row, id: contact.id, storedPhone: contact.phone ?? '' } : row;
      }),
    });
    const content: DraftContent = contentOf(withIds(sent));
    this.read = withIds(sent);
    this.detail.set(detail);
    this.kept.set(JSON.stringify(content));
    this.draft.update(withIds);
    this.savedTime.set(new Date().toISOString());
  }
}

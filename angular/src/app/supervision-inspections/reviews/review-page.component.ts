import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { ConflictNoticeComponent } from '../conflicts/conflict-notice.component';
import { RequirementsComponent } from '../evidence/requirements.component';
import { historyEntry } from '../history-entry';
import { AssessmentPanelComponent } from './assessment-panel.component';
import { EvidencePanelComponent } from './evidence-panel.component';
import { GradingPanelComponent } from './grading-panel.component';
import { QueueStepsComponent } from './queue-steps.component';
import { Cell, ReviewQueue } from './review-queue';
import { STAGE_TONES, stageName } from './review-stages';
import { ReviewWork } from './review-work';

const KEYS: Record<string, 'next' | 'previous'> = { j: 'next', k: 'previous' };
const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Evidence at one side, criteria and grade at the other, and the way to the next of the queue. */
@Component({
  selector: 'app-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AssessmentPanelComponent,
    ConflictNoticeComponent,
    ErrorTextComponent,
    EvidencePanelComponent,
    GradingPanelComponent,
    LocalizationPipe,
    PageHeaderComponent,
    QueueStepsComponent,
    RequirementsComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  providers: [ReviewWork],
  templateUrl: './review-page.component.html',
  styleUrl: './review-page.component.scss',
  host: { '(document:keydown)': 'step($event)' },
})
export class ReviewPageComponent implements HasUnsavedChanges {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly document = inject(DOCUMENT);
  private readonly queue = inject(ReviewQueue);
  protected readonly work = inject(ReviewWork);

  readonly indicatorId = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly detail = this.work.detail;
  protected readonly stageTone = computed(() => STAGE_TONES[this.detail()?.stage ?? 0]);
  protected readonly stageName = computed(() => stageName(this.detail()?.stage));
  protected readonly history = computed(() => (this.detail()?.history ?? []).map(historyEntry));

  constructor() {
    effect(() => {
      const cell: Cell = { indicatorId: this.indicatorId(), unitId: this.unitId() };
      untracked(() => {
        this.queue.enter(cell, this.route.snapshot.queryParams);
        this.work.open(cell);
      });
    });
    warnBeforeUnload(() => this.hasUnsavedChanges());
  }

  hasUnsavedChanges(): boolean {
    return this.work.touched();
  }

  /** J and K, as in mail programs, unless somebody is typing or a dialog is open. */
  protected step(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    const way = KEYS[key.toLowerCase()];
    if (!way || altKey || ctrlKey || metaKey) return;
    if ((target as Element).closest?.(TYPED_INTO)) return;
    if (this.document.querySelector('dialog[open]')) return;
    const cell = this.queue[way]();
    if (!cell) return;
    void this.router.navigate(['../..', cell.indicatorId, cell.unitId], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
    });
  }
}

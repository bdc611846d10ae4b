import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { ReviewRoundDto, ReviewService } from '@proxy/supervision-inspections/reviews';
import { SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { FileViewComponent } from '@shared/file-upload/file-view.component';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { daysLeftWords, daysUntil } from '../deadlines';
import { ExamResultsComponent } from '../evidence/exam-results.component';
import { VersionListComponent } from '../evidence/version-list.component';
import { ReviewWork } from './review-work';
import { ShownFile, firstShown, reusedFiles } from './shown-file';

const TEXT = 'SupervisionInspections::Review:';
const MAX_REASON = 500;

const TONES: Partial<Record<SubmissionStatus, Tone>> = {
  [SubmissionStatus.Submitted]: 'warn',
  [SubmissionStatus.Returned]: 'wait',
  [SubmissionStatus.Accepted]: 'good',
};

/** What the unit handed in, round by round, with a look into the files and what to do with it. */
@Component({
  selector: 'app-evidence-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ExamResultsComponent,
    FileViewComponent,
    LocalizationPipe,
    StateChipComponent,
    TextPipe,
    VersionListComponent,
  ],
  templateUrl: './evidence-panel.component.html',
  styleUrl: './evidence-panel.component.scss',
})
export class EvidencePanelComponent {
  private readonly service = inject(ReviewService);
  private readonly acts = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  protected readonly work = inject(ReviewWork);

  protected readonly Status = SubmissionStatus;
  protected readonly rounds = computed(() => this.work.detail()?.rounds ?? []);
  protected readonly exams = computed(() => this.work.detail()?.examResults ?? []);
  protected readonly reused = computed(() => reusedFiles(this.rounds()).length);
  /** Stays while the same unit's work is reloaded. */
  protected readonly shown = linkedSignal<readonly ReviewRoundDto[], ShownFile | null>({
    source: this.rounds,
    computation: (rounds, before) =>
      rounds.some(({ submissionId }) => submissionId === before?.value?.submissionId)
        ? (before?.value ?? null)
        : firstShown(rounds),
  });

  protected address({ submissionId }: { submissionId?: string | null }): string {
    return `/api/app/review/${submissionId}`;
  }

  protected tone({ status }: ReviewRoundDto): Tone {
    return TONES[status ?? SubmissionStatus.Draft] ?? 'idle';
  }

  protected state({ status }: ReviewRoundDto): string {
    return status == null
      ? 'SupervisionInspections::Enum:ReviewStage.0'
      : `SupervisionInspections::Enum:SubmissionStatus.${status}`;
  }

  /** How late it came; what did not come is late since its deadline. */
  protected lateness({ daysLate, deadline, status }: ReviewRoundDto) {
    if (daysLate) return daysLeftWords(-daysLate);
    const days = status == null && deadline ? daysUntil(deadline) : 0;
    return days < 0 ? daysLeftWords(days) : null;
  }

  protected async accept(round: ReviewRoundDto): Promise<void> {
    const done = await this.acts.done({
      title: `${TEXT}Accept`,
      verb: `${TEXT}Accept`,
      what: `${TEXT}Accept.What`,
      whom: this.nameOf(round),
      undo: `${TEXT}Accept.Undo`,
      run: () =>
        this.work.watched(
          this.service.accept(round.submissionId ?? '', {
            concurrencyStamp: round.concurrencyStamp ?? '',
          }),
        ),
    });
    this.finish(done, 'Accepted');
  }

  protected async sendBack(round: ReviewRoundDto): Promise<void> {
    const done = await this.acts.done({
      title: `${TEXT}Return`,
      verb: `${TEXT}Return`,
      what: `${TEXT}Return.What`,
      whom: this.nameOf(round),
      undo: `${TEXT}Return.Undo`,
      danger: true,
      fields: [
        {
          key: 'reason',
          label: `${TEXT}Return.Reason`,
          help: `${TEXT}Return.ReasonHelp`,
          kind: 'long-text',
          required: true,
          maxLength: MAX_REASON,
        },
      ],
      run: ({ reason }) =>
        this.work.watched(
          this.service.return(round.submissionId ?? '', {
            reason: reason ?? '',
            concurrencyStamp: round.concurrencyStamp ?? '',
          }),
        ),
    });
    this.finish(done, 'Returned');
  }

  private nameOf({ round }: ReviewRoundDto): string {
    const unit = this.work.detail()?.organizationUnitName ?? '';
    if (this.rounds().length < 2) return unit;
    return `${unit} · ${this.words.instant('SupervisionInspections::Round', `${round}`)}`;
  }

  private finish(done: boolean, word: string): void {
    if (!done) return;
    this.toaster.success(`${TEXT}${word}`);
    this.work.changed();
  }
}

import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  RegradeDto,
  RegradePreviewDto,
  RegradeService,
  RegradeStatus,
} from '@proxy/training-exams/regrading';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { keyWords } from '../answer-words';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { letterOf } from '../questions/question-words';
import { shown } from '@shared/shown';
import { RegradeActs } from './regrade-acts';
import { RegradeChangesComponent } from './regrade-changes.component';
import { REGRADE_TONES, regradeKindName, regradeStatusName } from './regrade-words';

const POLL_MS = 3000;

/** A proposed change of scores: why, whom it concerns, and who decides. */
@Component({
  selector: 'app-regrade-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RegradeChangesComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './regrade-page.component.html',
  styleUrl: './regrade-page.component.scss',
})
export class RegradePageComponent {
  private readonly service = inject(RegradeService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly acts = inject(RegradeActs);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly regrade = shown(this.resource);
  private readonly counts = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.getPreview(params)),
  });
  protected readonly preview = shown(this.counts);
  protected readonly tone = computed(
    () => REGRADE_TONES[this.regrade.value()?.status ?? RegradeStatus.Proposed],
  );
  protected readonly isUnderWay = computed(
    () => this.regrade.value()?.status === RegradeStatus.Approved,
  );
  protected readonly figures: readonly (keyof RegradePreviewDto)[] = [
    'changed',
    'raised',
    'lowered',
    'nowPassed',
    'nowFailed',
    'keptByAppeal',
  ];
  protected readonly statusName = regradeStatusName;
  protected readonly kindName = regradeKindName;
  protected readonly letterOf = letterOf;

  constructor() {
    // The server changes the scores in the background; the page follows until it is done.
    effect(onCleanup => {
      if (!this.isUnderWay()) return;
      const timer = setInterval(() => this.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected keyOf(regrade: RegradeDto, key: RegradeDto['oldKey'] | null): string {
    return keyWords(regrade.questionKind, key, text => this.words.instant(text));
  }

  protected async run(act: 'approve' | 'reject' | 'withdraw', regrade: RegradeDto): Promise<void> {
    const done =
      act === 'approve'
        ? await this.acts.approve(regrade, this.warnings())
        : await this.acts[act](regrade);
    if (!done) return;
    this.toaster.success(`TrainingExams::Regrades:Done.${act}`);
    this.reload();
  }

  protected reload(): void {
    this.resource.reload();
    this.counts.reload();
  }

  private warnings(): string[] {
    const failed = this.preview.value()?.nowFailed ?? 0;
    return failed
      ? [this.words.instant('TrainingExams::Regrades:Approve.Failing', `${failed}`)]
      : [];
  }
}

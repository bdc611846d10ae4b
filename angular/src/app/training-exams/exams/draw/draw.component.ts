import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { DrawInfo, DrawStatus } from '@proxy/platform/draws';
import { CandidateDrawService } from '@proxy/training-exams/exams';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';

const TONES: Record<DrawStatus, Tone> = {
  [DrawStatus.Prepared]: 'wait',
  [DrawStatus.Drawn]: 'good',
  [DrawStatus.Abandoned]: 'idle',
};
const MAX_VALUE = 200;
const MAX_WITNESS = 64;

/** One draw: what was fixed before, what the witness called, who came out. */
@Component({
  selector: 'app-draw',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, StateChipComponent],
  templateUrl: './draw.component.html',
  styleUrl: './draw.component.scss',
})
export class DrawComponent {
  private readonly service = inject(CandidateDrawService);
  private readonly dialog = inject(ActDialog);
  private readonly download = inject(FileDownload);
  private readonly toaster = inject(ToasterService);

  readonly examId = input.required<string>();
  readonly draw = input.required<DrawInfo>();
  readonly mayDraw = input(false);

  readonly changed = output();
  /** This one is to be printed. */
  readonly printed = output();

  protected readonly Status = DrawStatus;
  protected readonly tone = computed(() => TONES[this.draw().status ?? DrawStatus.Prepared]);
  protected readonly headingId = computed(() => `draw-${this.draw().number}`);
  protected readonly detail = rxResource({
    params: () => ({ examId: this.examId(), drawId: this.draw().id ?? '', at: this.draw().status }),
    stream: ({ params }) => this.service.get(params.examId, params.drawId),
  });

  /** In the room, with the hashes on the screen. */
  protected async call(): Promise<void> {
    const done = await this.dialog.done({
      title: 'TrainingExams::Draw:Call',
      verb: 'TrainingExams::Draw:Call.Verb',
      what: 'TrainingExams::Draw:Call.What',
      undo: 'TrainingExams::Draw:Call.Undo',
      fields: [
        {
          key: 'publicValue',
          label: 'TrainingExams::Draw:PublicValue',
          help: 'TrainingExams::Draw:PublicValue.Help',
          required: true,
          maxLength: MAX_VALUE,
        },
        {
          key: 'witness',
          label: 'TrainingExams::Draw:Witness',
          required: true,
          maxLength: MAX_WITNESS,
        },
      ],
      run: ({ publicValue = '', witness = '' }) =>
        this.service.draw(this.examId(), this.draw().id ?? '', { publicValue, witness }),
    });
    if (!done) return;
    this.toaster.success('TrainingExams::Draw:Drawn');
    this.changed.emit();
  }

  protected saveReceipt(): void {
    const url = `/api/app/exam/${this.examId()}/candidate-draw/${this.draw().id}/receipt`;
    this.download.get(url).subscribe({ error: () => undefined });
  }
}

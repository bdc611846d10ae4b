import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import {
  SubmissionFileDto,
  SubmissionVersionDto,
} from '@proxy/supervision-inspections/submissions';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { FileListComponent } from './file-list.component';

/** What was handed in, version by version, newest first and open; earlier ones unfold. */
@Component({
  selector: 'app-version-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileListComponent, LocalTimePipe, LocalizationPipe, StateChipComponent],
  templateUrl: './version-list.component.html',
  styleUrl: './version-list.component.scss',
})
export class VersionListComponent {
  readonly versions = input.required<readonly SubmissionVersionDto[]>();
  /** Address of the submission; its files are below it. */
  readonly address = input.required<string>();
  readonly shown = input<string | null>(null);
  readonly opened = output<SubmissionFileDto>();

  protected readonly fileUrl = computed(() => {
    const address = this.address();
    return (file: SubmissionFileDto) => `${address}/file/${file.fileId}`;
  });

  protected tone({ returnedTime, acceptedTime }: SubmissionVersionDto): Tone {
    if (acceptedTime) return 'good';
    return returnedTime ? 'warn' : 'wait';
  }

  protected state({ returnedTime, acceptedTime }: SubmissionVersionDto): string {
    const status = acceptedTime ? 3 : returnedTime ? 2 : 1;
    return `SupervisionInspections::Enum:SubmissionStatus.${status}`;
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, booleanAttribute, input } from '@angular/core';
import { LocalTimePipe } from '../local-time.pipe';
import { Tone } from '../state-chip/state-chip.component';
import { TextPipe } from '../text.pipe';

export interface TimeLineChange {
  name: string;
  from?: string | null;
  to?: string | null;
}

export interface TimeLineEntry {
  /** UTC, ISO 8601. */
  time: string;
  act: string;
  who?: string | null;
  reason?: string | null;
  /** What was said, when it is no reason. */
  text?: string | null;
  changes?: TimeLineChange[];
  /** What stands behind it, line by line. */
  facts?: { name: string; value: string }[];
  tone?: Tone;
}

/** Who did what, when, why, and what changed; newest first, as given. */
@Component({
  selector: 'app-time-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, TextPipe],
  templateUrl: './time-line.component.html',
  styleUrl: './time-line.component.scss',
})
export class TimeLineComponent {
  readonly entries = input.required<readonly TimeLineEntry[]>();
  /** Where much happens within a minute. */
  readonly toTheSecond = input(false, { transform: booleanAttribute });
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { AttemptClock } from './attempt-clock';
import { AttemptSession } from './attempt-session';
import { clockFace } from './countdown';
import { ReadingHelpComponent } from './reading-help.component';

const SHORT_MS = 5 * 60_000;

/** The exam's name and what is left of its time. */
@Component({
  selector: 'app-taking-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, ReadingHelpComponent],
  template: `
    <h1 class="page-title" [class.whole]="!session.questions().length">
      {{ session.exam()?.title || ('TrainingExams::Take:Title' | abpLocalization) }}
    </h1>
    @if (session.isWriting() || session.phase() === 'timeUp') {
      <div class="clock" role="timer" [class.short]="isShort()">
        <span class="label">{{ 'TrainingExams::Take:Left' | abpLocalization }}</span>
        <span class="face">{{ face() }}</span>
      </div>
    }
    <app-reading-help />
    <p class="granted" role="status">
      @if (clock.granted(); as minutes) {
        {{ 'TrainingExams::Take:Granted' | abpLocalization: '' + minutes }}
      }
    </p>
    <p class="visually-hidden" role="status">
      @if (session.isWriting() && clock.announced(); as minutes) {
        {{ 'TrainingExams::Take:MinutesLeft' | abpLocalization: '' + minutes }}
      }
    </p>
  `,
  styles: `
    :host {
      position: sticky;
      top: 0;
      z-index: 20;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-height: 56px;
      padding: 8px 24px;
      border-bottom: 1px solid var(--app-line);
      background: #fff;
    }
    h1 {
      flex: 1;
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .whole {
      white-space: normal;
    }
    .clock {
      display: flex;
      align-items: baseline;
      gap: 8px;
    }
    .label {
      color: var(--app-muted);
      font-size: 13px;
    }
    .face {
      font-size: 22px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .short .face {
      color: var(--app-bad);
    }
    .granted {
      flex-basis: 100%;
      margin: 0;
      font-weight: 600;
      text-align: end;
    }
    .granted:empty {
      display: none;
    }
    @media (max-width: 767px) {
      :host {
        padding: 6px 12px;
      }
      h1 {
        flex-basis: 100%;
        font-size: 15px !important;
        line-height: 20px;
      }
      .clock {
        flex: 1;
      }
    }
  `,
})
export class TakingBarComponent {
  protected readonly session = inject(AttemptSession);
  protected readonly clock = inject(AttemptClock);
  protected readonly face = computed(() => clockFace(this.clock.remaining() ?? 0));
  protected readonly isShort = computed(() => (this.clock.remaining() ?? SHORT_MS) < SHORT_MS);
}

import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { canEnter, examState } from '../exam-state';
import { AttemptSession } from './attempt-session';
import { ServerTime, clockFace } from './countdown';

const TICK_MS = 500;

/** Before the start: what to expect, and the button. */
@Component({
  selector: 'app-exam-lobby',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalTimePipe, LocalizationPipe, RouterLink],
  templateUrl: './lobby.component.html',
  styles: `
    :host {
      display: block;
    }
    .start {
      width: 100%;
      padding: 14px;
      font-size: 18px;
    }
    .face {
      font-size: 20px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    ul {
      margin-top: 16px;
      padding-left: 20px;
    }
    li {
      margin-bottom: 6px;
    }
  `,
})
export class LobbyComponent {
  protected readonly session = inject(AttemptSession);
  protected readonly busy = signal(false);
  protected readonly rules = ['Time', 'Saved', 'Focus', 'Submit'];

  private readonly time = new ServerTime();
  private readonly now = signal(0);

  protected readonly exam = this.session.exam;
  protected readonly state = computed(() => {
    const exam = this.exam();
    return exam && examState(exam, this.now());
  });
  protected readonly canEnter = computed(() => canEnter(this.state()));
  protected readonly untilStart = computed(() =>
    clockFace(Math.max(0, this.now() && this.time.until(this.exam()?.startTime))),
  );

  constructor() {
    this.time.sync(this.exam()?.now ?? '');
    this.now.set(this.time.now);
    const timer = setInterval(() => this.now.set(this.time.now), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async begin(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.session.begin();
    this.busy.set(false);
  }
}

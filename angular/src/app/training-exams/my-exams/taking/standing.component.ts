import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { from } from 'rxjs';
import { CookieAuthService } from '../../../auth/cookie-auth.service';
import { AnswerSheet } from './answer-sheet';
import { AttemptSession } from './attempt-session';

/** What stands in the way of an answer: no network, another device, the sign-in, the time. */
@Component({
  selector: 'app-exam-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    <div role="status">
      @if (session.phase() === 'timeUp') {
        <div class="notice notice-warn">
          <p class="mb-0">
            <i class="fa fa-clock tone-warn" aria-hidden="true"></i>
            {{ 'TrainingExams::Take:TimeUp' | abpLocalization }}
            @if (sheet.waiting().length) {
              {{ 'TrainingExams::Take:TimeUpWaiting' | abpLocalization: waiting() }}
            }
          </p>
        </div>
      } @else if (session.phase() === 'writing' && sheet.isDelayed() && sheet.waiting().length) {
        <div class="notice notice-warn">
          <p class="mb-0">
            <i class="fa fa-plug-circle-xmark tone-warn" aria-hidden="true"></i>
            {{ 'TrainingExams::Take:Offline' | abpLocalization: waiting() }}
          </p>
        </div>
      }
    </div>
    <div role="alert">
      @if (session.phase() === 'takenOver') {
        <div class="notice notice-bad taken">
          <div>
            <p class="mb-1">
              <strong>{{ 'TrainingExams::Take:TakenOver' | abpLocalization }}</strong>
            </p>
            <p class="mb-0">
              {{ 'TrainingExams::Take:TakenOver.Text' | abpLocalization }}
              @if (sheet.waiting().length) {
                {{ 'TrainingExams::Take:TakenOver.Waiting' | abpLocalization: waiting() }}
              }
            </p>
          </div>
          <button type="button" class="btn btn-primary" (click)="takeOver()">
            {{ 'TrainingExams::Take:ContinueHere' | abpLocalization }}
          </button>
        </div>
      }
      @if (isHeldUp()) {
        <div class="notice notice-bad taken">
          <div>
            <p class="mb-1">
              <strong>{{
                'TrainingExams::Take:HeldUp.' + session.phase() | abpLocalization
              }}</strong>
            </p>
            <p class="mb-0">
              {{ 'TrainingExams::Take:HeldUp.' + session.phase() + '.Text' | abpLocalization }}
              @if (sheet.waiting().length) {
                {{ 'TrainingExams::Take:HeldUp.Waiting' | abpLocalization: waiting() }}
              }
            </p>
          </div>
          @if (session.phase() === 'signedOut') {
            <button type="button" class="btn btn-primary" (click)="signIn()">
              {{ 'TrainingExams::Take:SignInAgain' | abpLocalization }}
            </button>
          } @else {
            <button type="button" class="btn btn-primary" (click)="session.begin()">
              {{ '::Retry' | abpLocalization }}
            </button>
          }
        </div>
      }
      @if (isReadOnly() && session.failure(); as problem) {
        <div class="notice notice-bad"><app-error-text [error]="problem" /></div>
      }
    </div>
  `,
  styles: `
    .taken {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
    }
    .btn {
      color: #fff;
    }
  `,
})
export class StandingComponent {
  private readonly acts = inject(ActDialog);
  private readonly auth = inject(CookieAuthService);
  protected readonly session = inject(AttemptSession);
  protected readonly sheet = inject(AnswerSheet);
  protected readonly waiting = () => `${this.sheet.waiting().length}`;

  protected readonly isHeldUp = computed(() =>
    ['signedOut', 'stuck'].includes(this.session.phase()),
  );
  protected readonly isReadOnly = computed(
    () => this.isHeldUp() || this.session.phase() === 'takenOver',
  );

  /** As whoever wrote here: this page is come back to, and finds what waits. */
  protected signIn(): void {
    this.auth.end('expired');
  }

  protected takeOver(): void {
    void this.acts.done({
      title: 'TrainingExams::Take:ContinueHere',
      verb: 'TrainingExams::Take:ContinueHere',
      what: 'TrainingExams::Take:ContinueHere.What',
      run: () => from(this.session.begin()),
    });
  }
}

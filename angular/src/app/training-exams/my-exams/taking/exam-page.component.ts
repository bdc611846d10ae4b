import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  OnInit,
  inject,
  input,
} from '@angular/core';
import { CanDeactivateFn, RouterLink } from '@angular/router';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { IdleService } from '../../../auth/idle.service';
import { AnswerSheet } from './answer-sheet';
import { AttemptApi } from './attempt-api';
import { AttemptClock } from './attempt-clock';
import { AttemptNews } from './attempt-news';
import { AttemptSession } from './attempt-session';
import { EndedComponent } from './ended.component';
import { LobbyComponent } from './lobby.component';
import { ReadingSettings } from './reading-settings';
import { TabSession } from './tab-session';
import { TakingBarComponent } from './taking-bar.component';
import { WritingComponent } from './writing.component';

/** Where an exam is taken: nothing but the exam. */
@Component({
  selector: 'app-exam-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EndedComponent,
    ErrorTextComponent,
    LobbyComponent,
    LocalizationPipe,
    RouterLink,
    TakingBarComponent,
    WritingComponent,
  ],
  providers: [AnswerSheet, AttemptApi, AttemptClock, AttemptNews, AttemptSession, TabSession],
  templateUrl: './exam-page.component.html',
  styleUrl: './exam-page.component.scss',
  host: { '[class.large]': 'settings.isLarge()' },
})
export class ExamPageComponent implements OnInit {
  readonly id = input.required<string>();

  protected readonly session = inject(AttemptSession);
  protected readonly settings = inject(ReadingSettings);

  constructor() {
    warnBeforeUnload(() => this.isWriting);
    inject(DestroyRef).onDestroy(inject(IdleService).whileAtWork(() => this.isWriting));
  }

  get isWriting(): boolean {
    return this.session.isWriting();
  }

  ngOnInit(): void {
    void this.session.arrive(this.id());
  }
}

/** Time runs on for who leaves. Whose sign-in has ended must go. */
export const stayInExamGuard: CanDeactivateFn<ExamPageComponent> = (page, _, __, next) =>
  !page.isWriting ||
  next.url.startsWith('/account/login') ||
  inject(ActDialog).confirm({
    title: 'TrainingExams::Take:Leave',
    what: 'TrainingExams::Take:Leave.What',
    verb: 'TrainingExams::Take:Leave',
    danger: true,
  });

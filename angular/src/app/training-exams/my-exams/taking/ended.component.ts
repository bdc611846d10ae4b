import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  inject,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AnswerSheet } from './answer-sheet';
import { AttemptSession } from './attempt-session';

/** Handed in, by the candidate or by the clock. */
@Component({
  selector: 'app-exam-ended',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <section class="panel" aria-labelledby="ended">
      <h2 id="ended" class="panel-title" tabindex="-1">
        <i
          class="fa"
          [class]="isSubmitted() ? 'fa-circle-check tone-good' : 'fa-clock tone-warn'"
          aria-hidden="true"
        ></i>
        {{
          (isSubmitted() ? 'TrainingExams::Take:Submitted' : 'TrainingExams::Take:Over')
            | abpLocalization
        }}
      </h2>
      <p>
        {{
          'TrainingExams::Take:EndedSum'
            | abpLocalization
              : '' + session.questions().length
              : '' + (sheet.answered() - sheet.waiting().length)
        }}
      </p>
      @if (sheet.waiting().length) {
        <div class="notice notice-warn">
          <p class="mb-0">
            {{ 'TrainingExams::Take:Lost' | abpLocalization: '' + sheet.waiting().length }}
          </p>
        </div>
      }
      @if (!isSubmitted()) {
        <p>{{ 'TrainingExams::Take:MayGoOn' | abpLocalization }}</p>
      }
      <p>{{ 'TrainingExams::Take:ResultsLater' | abpLocalization }}</p>
      <a class="btn btn-primary" routerLink="/training-exams/mine">{{
        'TrainingExams::Take:BackToMine' | abpLocalization
      }}</a>
    </section>
  `,
  styles: `
    h2 {
      outline: none;
    }
  `,
})
export class EndedComponent {
  protected readonly session = inject(AttemptSession);
  protected readonly sheet = inject(AnswerSheet);
  protected readonly isSubmitted = () => this.session.phase() === 'submitted';

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('h2')?.focus());
  }
}

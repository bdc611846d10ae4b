import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { statusName } from '../question-words';
import { Trial } from './trial';

/** What is still wrong with a question that is being written, and what asks the same already. */
@Component({
  selector: 'app-trial-notes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <div aria-live="polite">
      @if (result(); as result) {
        @if (result.problems?.length) {
          <ul class="problems">
            @for (problem of result.problems; track $index) {
              <li>
                <strong>{{ 'TrainingExams::' + problem.field | abpLocalization }}</strong>
                {{ problem.message }}
              </li>
            }
          </ul>
        } @else {
          <p class="tone-good">
            <i class="fa fa-circle-check" aria-hidden="true"></i>
            {{ 'TrainingExams::Questions:NoProblems' | abpLocalization }}
          </p>
        }
        @if (result.doubles?.length) {
          <div class="notice notice-warn">
            <p>{{ 'TrainingExams::Questions:Doubles' | abpLocalization }}</p>
            <ul>
              @for (double of result.doubles; track double.id) {
                <li>
                  <a
                    target="_blank"
                    rel="noopener"
                    [routerLink]="['/training-exams/questions', double.id]"
                    >{{ double.stem }}</a
                  >
                  <small>
                    {{ double.categoryName }} · {{ statusName(double.status) | abpLocalization }}
                  </small>
                </li>
              }
            </ul>
          </div>
        }
      } @else if (trial() === 'failed') {
        <p class="tone-bad">
          <i class="fa fa-circle-exclamation" aria-hidden="true"></i>
          {{ 'TrainingExams::Questions:TrialFailed' | abpLocalization }}
        </p>
      } @else {
        <p class="text-muted">{{ 'TrainingExams::Questions:TrialHelp' | abpLocalization }}</p>
      }
    </div>
  `,
  styles: `
    p,
    ul {
      margin: 0 0 8px;
    }
    ul {
      padding-left: 20px;
    }
    .problems {
      color: var(--app-bad);
    }
    .notice {
      margin: 8px 0 0;
    }
    small {
      display: block;
      color: var(--app-muted);
    }
  `,
})
export class TrialNotesComponent {
  readonly trial = input<Trial>();
  protected readonly result = computed(() => {
    const trial = this.trial();
    return trial === 'failed' ? null : trial;
  });
  protected readonly statusName = statusName;
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AppealStatus, MyAppealDto } from '@proxy/training-exams/appeals';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { APPEAL_TONES, appealStatusName } from '../../appeals/appeal-words';

/** One's own appeals with what was replied. */
@Component({
  selector: 'app-my-appeals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, StateChipComponent],
  template: `
    <section class="panel" aria-labelledby="my-appeals">
      <h2 id="my-appeals" class="panel-title">
        {{ 'TrainingExams::MyResult:Appeals' | abpLocalization }}
      </h2>
      <ul>
        @for (appeal of appeals(); track appeal.id) {
          <li>
            <p class="head">
              <strong>{{
                appeal.ordinal
                  ? ('TrainingExams::Desk:Nth' | abpLocalization: '' + appeal.number)
                  : ('TrainingExams::Appeals:Whole' | abpLocalization)
              }}</strong>
              <app-state-chip [tone]="tone(appeal)" [label]="status(appeal)" />
              <span class="text-muted">{{ appeal.filedTime | appLocalTime }}</span>
            </p>
            <p class="pre-line">{{ appeal.text }}</p>
            @if (appeal.reply) {
              <div class="reply">
                <p class="text-muted">
                  {{ 'TrainingExams::DisplayName:Reply' | abpLocalization }} ·
                  {{ appeal.answeredTime | appLocalTime }}
                </p>
                <p class="pre-line">{{ appeal.reply }}</p>
              </div>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      overflow-wrap: anywhere;
    }
    li + li {
      margin-top: 16px;
      padding-top: 16px;
      border-top: 1px solid var(--app-line);
    }
    p {
      margin: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin-bottom: 4px;
    }
    .reply {
      margin-top: 8px;
      padding: 8px 12px;
      border-left: 3px solid var(--app-line);
      background: var(--app-page);
    }
  `,
})
export class MyAppealsComponent {
  readonly appeals = input.required<readonly MyAppealDto[]>();

  protected tone = ({ status }: MyAppealDto) => APPEAL_TONES[status ?? AppealStatus.Open];
  protected status = ({ status }: MyAppealDto) => appealStatusName(status);
}

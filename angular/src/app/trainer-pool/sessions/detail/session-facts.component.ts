import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TrainingSessionDto } from '@proxy/trainer-pool/sessions';
import { LocalTimePipe } from '@shared/local-time.pipe';

/** What was laid down for a session. */
@Component({
  selector: 'app-session-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  template: `
    <section class="panel" aria-labelledby="session-facts">
      <h2 id="session-facts" class="panel-title">
        {{ 'TrainerPool::Record:Overview' | abpLocalization }}
      </h2>
      <dl class="facts">
        <div>
          <dt>{{ 'TrainerPool::Record:Time' | abpLocalization }}</dt>
          <dd>{{ session().startTime | appLocalTime }} – {{ session().endTime | appLocalTime }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainerPool::DisplayName:Place' | abpLocalization }}</dt>
          <dd>{{ session().place }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainerPool::DisplayName:Hours' | abpLocalization }}</dt>
          <dd>{{ session().hours }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainerPool::Sessions:SignedInOf' | abpLocalization }}</dt>
          <dd>{{ session().signedIn }} / {{ session().participants }}</dd>
        </div>
        @if (session().signUp; as signUp) {
          <div>
            <dt>{{ 'TrainerPool::SignUp' | abpLocalization }}</dt>
            <dd>
              {{
                'TrainerPool::SignUp:TakenOf'
                  | abpLocalization: '' + signUp.taken : '' + signUp.places
              }}
              ·
              {{
                'TrainerPool::SignUp:Until' | abpLocalization: (signUp.closesTime | appLocalTime)
              }}
            </dd>
          </div>
        }
        <div class="wide">
          <dt>{{ 'TrainerPool::Record:Content' | abpLocalization }}</dt>
          <dd class="pre-line">{{ session().content }}</dd>
        </div>
      </dl>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class SessionFactsComponent {
  readonly session = input.required<TrainingSessionDto>();
}

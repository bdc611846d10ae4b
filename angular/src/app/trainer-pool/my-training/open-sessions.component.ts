import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyTrainingDto, MyTrainingService } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { placesLeft } from '../sessions/session-words';
import { MyTrainingActs } from './my-training-acts';
import { isFull } from './my-training-state';

const SHOWN = 20;

/** Sessions to sign up for, each with its act. */
@Component({
  selector: 'app-open-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageStateComponent, RouterLink],
  template: `
    @if (sessions.value(); as open) {
      <ul class="work-list">
        @for (session of open.items; track session.id) {
          <li>
            <div class="what">
              <a [routerLink]="['/trainer-pool/my-training', session.id]">{{ session.title }}</a>
              <span class="text-muted">
                {{ session.startTime | appLocalTime }} · {{ session.place }} ·
                {{ 'TrainerPool::MyTraining:HoursOf' | abpLocalization: '' + session.hours }}
              </span>
              @if (session.signUp; as signUp) {
                <span class="text-muted">
                  {{
                    (full(session) ? 'TrainerPool::SignUp:Full' : 'TrainerPool::SignUp:Left')
                      | abpLocalization: '' + left(signUp)
                  }}
                  ·
                  {{
                    'TrainerPool::SignUp:Until'
                      | abpLocalization: (signUp.closesTime | appLocalTime)
                  }}
                </span>
              }
            </div>
            <button
              type="button"
              class="btn btn-primary"
              [disabled]="full(session)"
              (click)="signUp(session)"
            >
              {{ 'TrainerPool::MyTraining:SignUp' | abpLocalization }}
              <span class="visually-hidden">{{ session.title }}</span>
            </button>
          </li>
        } @empty {
          <li class="text-muted">{{ 'TrainerPool::MyTraining:NoneOpen' | abpLocalization }}</li>
        }
      </ul>
    } @else {
      <app-page-state [failure]="sessions.failure()" (retried)="resource.reload()" />
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class OpenSessionsComponent {
  private readonly service = inject(MyTrainingService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(MyTrainingActs);
  private readonly toaster = inject(ToasterService);

  readonly signedUp = output();

  protected readonly full = isFull;
  protected readonly left = placesLeft;
  protected readonly resource = rxResource({
    stream: () => this.inline.within(this.service.getOpen({ maxResultCount: SHOWN })),
  });
  protected readonly sessions = shown(this.resource);

  reload(): void {
    this.resource.reload();
  }

  protected async signUp(session: MyTrainingDto): Promise<void> {
    if (!(await this.acts.signUp(session))) {
      // Refused or turned back: others may have been quicker.
      this.reload();
      return;
    }
    this.toaster.success('TrainerPool::MyTraining:Done.signUp');
    this.reload();
    this.signedUp.emit();
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyTrainingService } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { mayEvaluate, trainingState } from '../trainer-pool/my-training/my-training-state';

const ASKED = 20;

/** Sessions in which one takes part soon, with what is to be done now. */
@Component({
  selector: 'app-coming-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageStateComponent, RouterLink],
  template: `
    @if (sessions.value()) {
      <ul class="work-list">
        @for (each of coming(); track each.session.id) {
          <li>
            <div class="what">
              <a [routerLink]="['/trainer-pool/my-training', each.session.id]">{{
                each.session.title
              }}</a>
              <span class="text-muted"
                >{{ each.session.startTime | appLocalTime }} · {{ each.session.place }}</span
              >
            </div>
            @if (each.state === 'signIn') {
              <a
                class="btn btn-primary"
                [routerLink]="['/trainer-pool/my-training', each.session.id, 'sign-in']"
                >{{ 'TrainerPool::SignIn:Title' | abpLocalization }}</a
              >
            } @else if (each.evaluates) {
              <a
                class="btn btn-outline-primary"
                [routerLink]="['/trainer-pool/my-training', each.session.id, 'evaluation']"
                >{{ 'TrainerPool::Evaluation:Title' | abpLocalization }}</a
              >
            }
          </li>
        } @empty {
          <li class="text-muted">{{ 'TrainerPool::MyRecord:NoneComing' | abpLocalization }}</li>
        }
      </ul>
      <a class="all" routerLink="/trainer-pool/my-training">{{
        'TrainerPool::MyRecord:AllTraining' | abpLocalization
      }}</a>
    } @else {
      <app-page-state [failure]="sessions.failure()" (retried)="reload()" />
    }
  `,
  styleUrl: '../home/work-list.scss',
})
export class ComingSessionsComponent {
  private readonly service = inject(MyTrainingService);
  private readonly inline = inject(InlineErrors);

  private readonly resource = rxResource({
    stream: () => this.inline.within(this.service.getList({ skipCount: 0, maxResultCount: ASKED })),
  });
  protected readonly sessions = shown(this.resource);
  protected readonly coming = computed(() => {
    const now = Date.now();
    return (this.sessions.value()?.items ?? [])
      .map(session => ({
        session,
        state: trainingState(session, now),
        evaluates: mayEvaluate(session, now) && isRecent(session.endTime, now),
      }))
      .filter(({ state, evaluates }) => state === 'coming' || state === 'signIn' || evaluates)
      .sort(
        (a, b) => Date.parse(a.session.startTime ?? '') - Date.parse(b.session.startTime ?? ''),
      );
  });

  reload(): void {
    this.resource.reload();
  }
}

const OPEN_DAYS = 14;
const DAY_MS = 86_400_000;
const isRecent = (end = '', now: number) => now - Date.parse(end) < OPEN_DAYS * DAY_MS;

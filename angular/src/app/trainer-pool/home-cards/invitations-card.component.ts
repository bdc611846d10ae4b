import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { InvitationStatus, MyTeachingService } from '@proxy/trainer-pool/invitations';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { forkJoin, map } from 'rxjs';

const SHOWN = 5;
const QUIET = { skipHandleError: true };

/** Invitations that wait for an answer, and the lessons that come next. */
@Component({
  selector: 'app-invitations-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    @if (lessons.hasValue()) {
      <ul class="work-list">
        @for (lesson of lessons.value(); track lesson.id) {
          <li>
            <div class="what">
              {{ lesson.topic }}
              <span class="text-muted"
                >{{ lesson.startTime | appLocalTime }} · {{ lesson.place }}</span
              >
            </div>
            @if (lesson.status === Status.Requested) {
              <a class="btn btn-primary" [routerLink]="['/trainer-pool/my-teaching', lesson.id]">{{
                'TrainerPool::Home:Answer' | abpLocalization
              }}</a>
            } @else {
              <a [routerLink]="['/trainer-pool/my-teaching', lesson.id]">{{
                'TrainerPool::Home:Promised' | abpLocalization
              }}</a>
            }
          </li>
        } @empty {
          <li class="text-muted">{{ 'TrainerPool::Home:NoLessons' | abpLocalization }}</li>
        }
      </ul>
      <a class="all" routerLink="/trainer-pool/my-teaching">{{
        'TrainerPool::Home:AllLessons' | abpLocalization
      }}</a>
    } @else if (lessons.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class InvitationsCardComponent {
  private readonly service = inject(MyTeachingService);

  protected readonly Status = InvitationStatus;
  protected readonly lessons = rxResource({
    stream: () =>
      forkJoin([this.some(InvitationStatus.Requested), this.some(InvitationStatus.Accepted)]).pipe(
        map(([asked, promised]) => [...asked, ...promised].slice(0, SHOWN)),
      ),
  });

  private some(status: InvitationStatus) {
    return this.service
      .getList({ status, skipCount: 0, maxResultCount: SHOWN }, QUIET)
      .pipe(map(({ items }) => (items ?? []).reverse()));
  }
}

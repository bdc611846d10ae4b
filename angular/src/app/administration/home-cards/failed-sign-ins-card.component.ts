import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  SecurityLogAction,
  SecurityLogDto,
  SecurityLogService,
} from '@proxy/identity/security-logs';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { FAILED_SIGN_INS } from '../security-logs/security-query';

const QUIET = { skipHandleError: true };

/** Who could not get in today. */
@Component({
  selector: 'app-failed-sign-ins-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    @if (attempts.hasValue()) {
      @let found = attempts.value();
      @if (found.count) {
        <a
          class="figure"
          routerLink="/administration/security-logs"
          [queryParams]="{ action: failed, from: found.day, to: found.day }"
        >
          <strong>{{ found.count }}</strong>
          {{ 'AbpIdentity::Home:FailedSignInsCount' | abpLocalization }}
        </a>
      }
      <ul class="work-list tight">
        @for (attempt of found.latest; track attempt.id) {
          <li>
            <div class="what">
              {{ attempt.userName }}
              <span class="text-muted"
                >{{ reason(attempt) | abpLocalization }} ·
                {{ attempt.clientIpAddress ?? '—' }}</span
              >
            </div>
            <time class="text-muted" [attr.datetime]="attempt.creationTime">{{
              attempt.creationTime | appLocalTime: 'clock'
            }}</time>
          </li>
        } @empty {
          <li class="text-muted">{{ 'AbpIdentity::Home:FailedSignInsNone' | abpLocalization }}</li>
        }
      </ul>
    } @else if (attempts.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class FailedSignInsCardComponent {
  private readonly service = inject(SecurityLogService);

  protected readonly failed = FAILED_SIGN_INS;
  protected readonly attempts = rxResource({ stream: () => this.service.getFailedToday(QUIET) });

  protected reason({ action }: SecurityLogDto): string {
    return `AbpIdentity::SecurityLogAction:${SecurityLogAction[action ?? SecurityLogAction.LoginFailed]}`;
  }
}

import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { AuditLogService } from '@proxy/audit-logging/audit-logs';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { ActionNamePipe } from '../audit-logs/action-name.pipe';

const QUIET = { skipHandleError: true };

/** What people tried today and were not let do. */
@Component({
  selector: 'app-refused-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionNamePipe, LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    @if (calls.hasValue()) {
      @let found = calls.value();
      @if (found.count) {
        <a
          class="figure"
          routerLink="/administration/audit-logs"
          [queryParams]="{ result: 'refused', from: found.day, to: found.day }"
        >
          <strong>{{ found.count }}</strong>
          {{ 'AuditLogging::Home:RefusedCount' | abpLocalization }}
        </a>
      }
      <ul class="work-list tight">
        @for (call of found.latest; track call.id) {
          <li>
            <div class="what">
              {{ call | appActionName }}
              <span class="text-muted">{{
                call.userDisplayName ??
                  call.userName ??
                  ('AuditLogging::Anonymous' | abpLocalization)
              }}</span>
            </div>
            <time class="text-muted" [attr.datetime]="call.executionTime">{{
              call.executionTime | appLocalTime: 'clock'
            }}</time>
          </li>
        } @empty {
          <li class="text-muted">{{ 'AuditLogging::Home:RefusedNone' | abpLocalization }}</li>
        }
      </ul>
    } @else if (calls.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class RefusedCardComponent {
  private readonly service = inject(AuditLogService);

  protected readonly calls = rxResource({ stream: () => this.service.getRefusedToday(QUIET) });
}

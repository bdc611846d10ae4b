import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink, UrlTree } from '@angular/router';
import { LocalTimePipe } from '@shared/local-time.pipe';
import {
  NotificationItem,
  NotificationService,
} from '../layout/notifications/notification.service';

const SHOWN = 5;

/** What everybody finds on the first page: the last messages, unread ones first. */
@Component({
  selector: 'app-messages-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    @if (messages.hasValue()) {
      <ul class="work-list">
        @for (item of messages.value().items; track item.id) {
          <li>
            <div class="what" [class.unread]="!item.readTime">
              @if (!item.readTime) {
                <span class="visually-hidden">{{
                  '::Notifications:Unread' | abpLocalization
                }}</span>
              }
              @if (item.url) {
                <a [routerLink]="addressOf(item.url)" (click)="read(item)">{{ item.title }}</a>
              } @else {
                {{ item.title }}
              }
            </div>
            <time class="text-muted" [attr.datetime]="item.creationTime">{{
              item.creationTime | appLocalTime
            }}</time>
          </li>
        } @empty {
          <li class="text-muted">{{ '::Home:MessagesNone' | abpLocalization }}</li>
        }
      </ul>
      @if (messages.value().totalCount) {
        <a class="all" routerLink="/notifications">{{
          '::Notifications:ShowAll' | abpLocalization
        }}</a>
      }
    } @else if (messages.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: './work-list.scss',
})
export class MessagesCardComponent {
  private readonly router = inject(Router);
  private readonly notifications = inject(NotificationService);

  // Asked again when something was read or has arrived.
  private readonly unread = computed(() => this.notifications.unread());
  protected readonly messages = rxResource({
    params: () => ({ unread: this.unread() }),
    stream: () => this.notifications.latest(SHOWN),
  });

  protected addressOf(url: string): UrlTree {
    return this.router.parseUrl(url);
  }

  protected read({ id, readTime }: NotificationItem): void {
    if (!readTime) this.notifications.markRead(id).subscribe();
  }
}

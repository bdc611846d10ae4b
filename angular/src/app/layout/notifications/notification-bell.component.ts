import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  NgZone,
  inject,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IdleService } from '../../auth/idle.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { DropdownDirective } from '../dropdown.directive';
import { NotificationItem, NotificationService } from './notification.service';

const POLL_MS = 60_000;

@Component({
  selector: 'app-notification-bell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DropdownDirective, LocalTimePipe, LocalizationPipe, RouterLink],
  templateUrl: './notification-bell.component.html',
  styleUrl: './notification-bell.component.scss',
})
export class NotificationBellComponent {
  private readonly router = inject(Router);
  private readonly idle = inject(IdleService);
  protected readonly notifications = inject(NotificationService);
  protected readonly failed = signal(false);

  constructor() {
    this.notifications.refreshCount().subscribe();
    const timer = inject(NgZone).runOutsideAngular(() => setInterval(() => this.poll(), POLL_MS));
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected opened(event: Event): void {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.failed.set(false);
    this.notifications.load().subscribe({ error: () => this.failed.set(true) });
  }

  protected follow(item: NotificationItem, menu: DropdownDirective): void {
    if (!item.readTime) this.notifications.markRead(item.id).subscribe();
    if (!item.url) return;
    menu.close(false);
    void this.router.navigateByUrl(item.url);
  }

  /** Only while somebody works: polling alone must not keep a left desk signed in. */
  private poll(): void {
    if (this.idle.activeSinceContact) this.notifications.refreshCount().subscribe();
  }
}

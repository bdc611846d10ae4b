import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Router, RouterLink, UrlTree } from '@angular/router';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { skip } from 'rxjs';
import { NotificationItem, NotificationService } from './notification.service';

/** 全部消息: everything that the bell ever told. */
@Component({
  selector: 'app-notifications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './notifications-page.component.html',
  styleUrl: './notifications-page.component.scss',
})
export class NotificationsPageComponent {
  private readonly router = inject(Router);
  protected readonly notifications = inject(NotificationService);
  private readonly list = viewChild.required(DataListComponent);

  protected readonly columns: ListColumn<NotificationItem>[] = [
    { key: 'title', header: '::Messages:Message', lead: true },
    { key: 'state', header: '::Messages:State', width: '100px' },
    { key: 'creationTime', header: '::Messages:Time', width: '160px' },
  ];
  protected readonly filters: ListFilter[] = [
    {
      key: 'onlyUnread',
      label: '::Messages:State',
      kind: 'select',
      options: [{ value: 'true', label: '::Messages:IsUnread' }],
    },
  ];
  protected readonly load = (query: ListQuery) => this.notifications.page(query);
  /** Gives the list's untyped row its type. */
  protected readonly itemOf = (row: NotificationItem): NotificationItem => row;

  constructor() {
    // Whether read here, read at the bell or newly arrived.
    toObservable(this.notifications.unread)
      .pipe(skip(1), takeUntilDestroyed())
      .subscribe(() => this.list().reload());
  }

  protected addressOf(url: string): UrlTree {
    return this.router.parseUrl(url);
  }

  protected read({ id, readTime }: NotificationItem): void {
    if (!readTime) this.notifications.markRead(id).subscribe();
  }
}

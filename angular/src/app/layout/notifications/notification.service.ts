import { PagedResultDto, RestService } from '@abp/ng.core';
import { ListQuery } from '@shared/data-list/list-query';
import { Injectable, computed, inject, signal } from '@angular/core';
import { Observable, catchError, map, of, tap } from 'rxjs';

export interface NotificationItem {
  id: string;
  title: string;
  text?: string;
  url?: string;
  creationTime: string;
  readTime?: string;
}

const SHOWN = 10;
const API = '/api/app/notification';
const QUIET = { skipHandleError: true };
/** The server does not take it for a person at work, so that asking does not keep an idle session alive. */
const BACKGROUND = { 'X-Background-Request': 'true' };

@Injectable({ providedIn: 'root' })
export class NotificationService {
  private readonly rest = inject(RestService);
  private readonly count = signal(0);
  private readonly list = signal<NotificationItem[] | null>(null);

  readonly unread = computed(() => this.count());
  /** Null until the list was opened. */
  readonly items = computed(() => this.list());

  /** Asked again and again in the background, so a failure stays silent until the next time. */
  refreshCount(): Observable<void> {
    return this.rest
      .request<unknown, number>(
        { method: 'GET', url: `${API}/unread-count`, headers: BACKGROUND },
        QUIET,
      )
      .pipe(
        catchError(() => of(this.count())),
        map(count => this.count.set(count)),
      );
  }

  load(): Observable<void> {
    const params = { skipCount: 0, maxResultCount: SHOWN };
    return this.rest
      .request<unknown, PagedResultDto<NotificationItem>>(
        { method: 'GET', url: API, params },
        QUIET,
      )
      .pipe(map(({ items }) => this.list.set(items ?? [])));
  }

  /** A page of all of them, for a list that shows its own errors. */
  page(query: ListQuery): Observable<PagedResultDto<NotificationItem>> {
    return this.rest.request({ method: 'GET', url: API, params: query });
  }

  /** The last few, what is unread first. */
  latest(maxResultCount: number): Observable<PagedResultDto<NotificationItem>> {
    const params = { skipCount: 0, maxResultCount, unreadFirst: true };
    return this.rest.request({ method: 'GET', url: API, params }, QUIET);
  }

  markRead(id: string): Observable<unknown> {
    return this.rest.request({ method: 'POST', url: `${API}/${id}/read` }, QUIET).pipe(
      tap(() => {
        this.markLocally(item => item.id === id);
        this.count.update(count => Math.max(count - 1, 0));
      }),
    );
  }

  markAllRead(): Observable<unknown> {
    return this.rest.request({ method: 'POST', url: `${API}/read-all` }, QUIET).pipe(
      tap(() => {
        this.markLocally(() => true);
        this.count.set(0);
      }),
    );
  }

  private markLocally(matches: (item: NotificationItem) => boolean): void {
    const readTime = new Date().toISOString();
    this.list.update(
      items => items?.map(item => (matches(item) ? { ...item, readTime } : item)) ?? null,
    );
  }
}

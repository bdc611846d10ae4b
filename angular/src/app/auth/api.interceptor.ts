import { HttpWaitService, SessionStateService } from '@abp/ng.core';
import {
  HttpErrorResponse,
  HttpEvent,
  HttpHandler,
  HttpInterceptor,
  HttpRequest,
} from '@angular/common/http';
import { Injectable, Injector, inject } from '@angular/core';
import { Observable, finalize, tap } from 'rxjs';
import { CookieAuthService } from './cookie-auth.service';
import { IdleService } from './idle.service';

/** Sends the language, marks requests as ours so that the server answers 401 instead of redirecting, and notices 401. */
@Injectable()
export class ApiInterceptor implements HttpInterceptor {
  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStateService);
  private readonly wait = inject(HttpWaitService);
  private readonly idle = inject(IdleService);

  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    const headers: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest' };
    const language = this.session.getLanguage();
    if (language) headers['Accept-Language'] = language;

    this.wait.addRequest(request);
    this.idle.serverContacted();
    return next.handle(request.clone({ setHeaders: headers })).pipe(
      tap({ error: (error: unknown) => this.noticeSignedOut(request, error) }),
      finalize(() => this.wait.deleteRequest(request)),
    );
  }

  private noticeSignedOut(request: HttpRequest<unknown>, error: unknown): void {
    if (!(error instanceof HttpErrorResponse) || error.status !== 401) return;
    if (request.url.includes('/api/account/login')) return;
    // Resolved late: the service itself needs HttpClient.
    this.injector.get(CookieAuthService).expire();
  }
}

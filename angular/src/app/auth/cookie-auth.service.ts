import {
  AbpAuthResponse,
  ConfigStateService,
  IAuthService,
  LoginParams,
  RestService,
} from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { Params, Router } from '@angular/router';
import { Observable, catchError, from, of, switchMap, tap, throwError } from 'rxjs';
import { IdleService } from './idle.service';

export type SignedOutReason = 'expired' | 'idle' | 'password-changed';

/** Same-origin cookie sign-in; stands where ABP's packages expect their OAuth service. */
@Injectable({ providedIn: 'root' })
export class CookieAuthService implements IAuthService {
  private readonly rest = inject(RestService);
  private readonly config = inject(ConfigStateService);
  private readonly router = inject(Router);
  private readonly idle = inject(IdleService);

  oidc = false;
  readonly isInternalAuth = true;

  get isAuthenticated(): boolean {
    return this.config.getDeep('currentUser.isAuthenticated') === true;
  }

  get mustChangePassword(): boolean {
    return this.config.getDeep('extraProperties.mustChangePassword') === true;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  /** Fails with the text to show as `error.error.message`, the shape ABP's account pages read. */
  login({ username, password, rememberMe, redirectUrl }: LoginParams): Observable<unknown> {
    return this.rest
      .request<unknown, { result: number; description: string }>(
        {
          method: 'POST',
          url: '/api/account/login',
          body: { userNameOrEmailAddress: username, password, rememberMe: rememberMe ?? false },
        },
        { skipHandleError: true },
      )
      .pipe(
        switchMap(({ result, description }) =>
          result === 1
            ? this.config.refreshAppState()
            : throwError(() => loginFailure(description)),
        ),
        tap(() => this.idle.remember(rememberMe ?? false)),
        catchError((error: unknown) => throwError(() => normalized(error))),
        switchMap(() => from(this.router.navigateByUrl(localUrl(redirectUrl)))),
      );
  }

  /** ABP's 401 handler calls this without subscribing, so the call itself must act. */
  logout(queryParams?: Params): Observable<unknown> {
    if (queryParams?.['noRedirectToLogoutUrl']) {
      this.toLogin('expired');
      return of(undefined);
    }
    return this.signOut().pipe(switchMap(() => from(this.router.navigateByUrl('/account/login'))));
  }

  /** Ends the session on the server and says why on the sign-in page. */
  end(reason: SignedOutReason): void {
    this.signOut().subscribe(() => this.toLogin(reason));
  }

  /** The server no longer knows this session: find out, then ask to sign in again. */
  expire(): void {
    this.config.refreshAppState().subscribe(() => {
      if (!this.isAuthenticated) this.toLogin('expired');
    });
  }

  navigateToLogin(): void {
    void this.router.navigate(['/account/login']);
  }

  loginUsingGrant(): Promise<AbpAuthResponse> {
    return Promise.reject(new Error('Grants need an OAuth server; this app signs in by cookie.'));
  }

  refreshToken(): Promise<void> {
    return Promise.resolve();
  }

  getAccessTokenExpiration(): number {
    return 0;
  }

  getAccessToken(): string {
    return '';
  }

  getRefreshToken(): string {
    return '';
  }

  private signOut(): Observable<unknown> {
    return this.rest
      .request({ method: 'GET', url: '/api/account/logout' }, { skipHandleError: true })
      .pipe(
        catchError(() => of(undefined)),
        switchMap(() => this.config.refreshAppState()),
      );
  }

  private toLogin(reason: SignedOutReason): void {
    const url = this.router.url;
    if (url.startsWith('/account/login')) return;
    void this.router.navigate(['/account/login'], { queryParams: { returnUrl: url, reason } });
  }
}

function loginFailure(reason?: string) {
  return { error: { error: { message: reason ?? 'AbpAccount::DefaultErrorMessage' } } };
}

function normalized(error: unknown) {
  const message = (error as { error?: { error?: { message?: string } } })?.error?.error?.message;
  return message ? error : loginFailure();
}

/** Only paths of this site: a `returnUrl` from outside must not lead elsewhere. */
export function localUrl(url?: string | null): string {
  return url && /^\/(?![/\\])/.test(url) && !url.startsWith('/account/login') ? url : '/';
}

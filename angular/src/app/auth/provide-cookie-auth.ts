import { AuthService, NAVIGATE_TO_MANAGE_PROFILE, authGuard } from '@abp/ng.core';
import { HTTP_INTERCEPTORS } from '@angular/common/http';
import { EnvironmentProviders, inject, makeEnvironmentProviders } from '@angular/core';
import { Router } from '@angular/router';
import { ApiInterceptor } from './api.interceptor';
import { CookieAuthService } from './cookie-auth.service';
import { signedInGuard } from './guards';

/** After provideAbpCore(): replaces what @abp/ng.oauth would provide. */
export function provideCookieAuth(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: AuthService, useExisting: CookieAuthService },
    { provide: authGuard, useValue: signedInGuard },
    { provide: HTTP_INTERCEPTORS, useClass: ApiInterceptor, multi: true },
    {
      provide: NAVIGATE_TO_MANAGE_PROFILE,
      useFactory:
        (router = inject(Router)) =>
        () =>
          void router.navigateByUrl('/account/manage'),
    },
  ]);
}

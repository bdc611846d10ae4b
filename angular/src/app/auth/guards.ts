import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { CookieAuthService, localUrl } from './cookie-auth.service';

export const signedInGuard: CanActivateFn = (_, state) => {
  if (inject(CookieAuthService).isAuthenticated) return true;
  const queryParams = state.url === '/' ? {} : { returnUrl: state.url };
  return inject(Router).createUrlTree(['/account/login'], { queryParams });
};

export const anonymousGuard: CanActivateFn = route =>
  inject(CookieAuthService).isAuthenticated
    ? inject(Router).parseUrl(localUrl(route.queryParamMap.get('returnUrl')))
    : true;

export const mustChangePasswordGuard: CanActivateFn = () =>
  inject(CookieAuthService).mustChangePassword
    ? inject(Router).parseUrl('/account/change-password')
    : true;

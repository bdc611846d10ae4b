import { ConfigStateService, RestService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom, of, throwError } from 'rxjs';
import { CookieAuthService, localUrl } from './cookie-auth.service';

function setUp(answer: unknown, url = '/plans?status=1') {
  const router = {
    url,
    navigate: vi.fn(() => Promise.resolve(true)),
    navigateByUrl: vi.fn(() => Promise.resolve(true)),
  };
  const config = { refreshAppState: vi.fn(() => of({})), getDeep: () => false };
  const request = vi.fn(() => (answer instanceof Error ? throwError(() => answer) : of(answer)));
  TestBed.configureTestingModule({
    providers: [
      { provide: RestService, useValue: { request } },
      { provide: ConfigStateService, useValue: config },
      { provide: Router, useValue: router },
    ],
  });
  return { auth: TestBed.inject(CookieAuthService), router, config };
}

const credentials = { username: 'admin', password: 'secret' };

describe('Signing in', () => {
  it('reads the new identity before it opens the page that was asked for', async () => {
    const { auth, router, config } = setUp({ result: 1 });
    await firstValueFrom(auth.login({ ...credentials, redirectUrl: '/plans' }));
    expect(config.refreshAppState).toHaveBeenCalled();
    expect(router.navigateByUrl).toHaveBeenCalledWith('/plans');
  });

  it("passes on the server's words, which know how long an account stays locked", async () => {
    const { auth } = setUp({ result: 4, description: '请在15分钟后重试' });
    await expect(firstValueFrom(auth.login(credentials))).rejects.toEqual({
      error: { error: { message: '请在15分钟后重试' } },
    });
  });

  it('fails with words when the server cannot be reached', async () => {
    const { auth } = setUp(new Error('offline'));
    await expect(firstValueFrom(auth.login(credentials))).rejects.toEqual({
      error: { error: { message: 'AbpAccount::DefaultErrorMessage' } },
    });
  });
});

describe('A session that ended', () => {
  it('leads to the sign-in page, which knows why and the way back', () => {
    const { auth, router } = setUp({});
    auth.logout({ noRedirectToLogoutUrl: true });
    expect(router.navigate).toHaveBeenCalledWith(['/account/login'], {
      queryParams: { returnUrl: '/plans?status=1', reason: 'expired' },
    });
  });

  it('leaves the sign-in page alone', () => {
    const { auth, router } = setUp({}, '/account/login?reason=idle');
    auth.logout({ noRedirectToLogoutUrl: true });
    expect(router.navigate).not.toHaveBeenCalled();
  });
});

describe('The way back after signing in', () => {
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined])(
    'never leads out of this site: %s',
    url => expect(localUrl(url)).toBe('/'),
  );

  it('keeps the query of a page of ours', () => {
    expect(localUrl('/plans?status=1')).toBe('/plans?status=1');
  });
});

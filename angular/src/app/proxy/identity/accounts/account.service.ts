import type { LoginDto, LoginResultDto, RegisterDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { IdentityUserDto } from '../users/models';

@Injectable({
  providedIn: 'root',
})
export class AccountService {
  private restService = inject(RestService);
  apiName = 'Default';

  checkPassword = (input: LoginDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, LoginResultDto>(
      {
        method: 'POST',
        url: '/api/account/check-password',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  login = (input: LoginDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, LoginResultDto>(
      {
        method: 'POST',
        url: '/api/account/login',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  logout = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'GET',
        url: '/api/account/logout',
      },
      { apiName: this.apiName, ...config },
    );

  register = (input: RegisterDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentityUserDto>(
      {
        method: 'POST',
        url: '/api/account/register',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

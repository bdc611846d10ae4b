import type { ResetPasswordDto, SendPasswordResetCodeDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PasswordResetService {
  private restService = inject(RestService);
  apiName = 'Default';

  resetPassword = (input: ResetPasswordDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/account/reset-password',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  sendPasswordResetCode = (input: SendPasswordResetCodeDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/account/send-password-reset-code',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

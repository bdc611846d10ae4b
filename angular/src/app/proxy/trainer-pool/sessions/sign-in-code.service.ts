import type { SignInCodeDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class SignInCodeService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SignInCodeDto>(
      {
        method: 'GET',
        url: `/api/app/training-session/${id}/sign-in-code`,
      },
      { apiName: this.apiName, ...config },
    );
}

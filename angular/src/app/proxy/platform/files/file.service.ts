import type { StoredFileDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class FileService {
  private restService = inject(RestService);
  apiName = 'Default';

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/file/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getContent = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/file/${id}/content`,
      },
      { apiName: this.apiName, ...config },
    );

  upload = (file: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StoredFileDto>(
      {
        method: 'POST',
        url: '/api/app/file',
        body: file,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { PersonImportRunDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

@Injectable({
  providedIn: 'root',
})
export class PersonImportService {
  private restService = inject(RestService);
  apiName = 'Default';

  getRun = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonImportRunDto>(
      {
        method: 'GET',
        url: `/api/app/person-import/${id}/run`,
      },
      { apiName: this.apiName, ...config },
    );

  getRuns = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<PersonImportRunDto>>(
      {
        method: 'GET',
        url: '/api/app/person-import/runs',
      },
      { apiName: this.apiName, ...config },
    );

  getTemplate = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/person-import/template',
      },
      { apiName: this.apiName, ...config },
    );

  import = (file: FormData, mode: ImportMode, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonImportRunDto>(
      {
        method: 'POST',
        url: '/api/app/person-import/import',
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );

  importPhotos = (file: FormData, mode: ImportMode, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonImportRunDto>(
      {
        method: 'POST',
        url: '/api/app/person-import/import-photos',
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );
}

import type { PersonImportDto, PhotoImportDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

@Injectable({
  providedIn: 'root',
})
export class PersonImportService {
  private restService = inject(RestService);
  apiName = 'Default';

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
    this.restService.request<any, PersonImportDto>(
      {
        method: 'POST',
        url: '/api/app/person-import/import',
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );

  importPhotos = (file: FormData, mode: ImportMode, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PhotoImportDto>(
      {
        method: 'POST',
        url: '/api/app/person-import/import-photos',
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );
}

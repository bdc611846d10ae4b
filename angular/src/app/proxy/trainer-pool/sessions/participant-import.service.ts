import type { ParticipantImportDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

@Injectable({
  providedIn: 'root',
})
export class ParticipantImportService {
  private restService = inject(RestService);
  apiName = 'Default';

  getTemplate = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/participant-import/template',
      },
      { apiName: this.apiName, ...config },
    );

  import = (id: string, file: FormData, mode: ImportMode, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ParticipantImportDto>(
      {
        method: 'POST',
        url: `/api/app/participant-import/${id}/import`,
        params: { mode },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );
}

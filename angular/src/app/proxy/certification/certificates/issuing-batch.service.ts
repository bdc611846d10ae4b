import type {
  IssueImportDto,
  IssueInput,
  IssuingBatchDto,
  IssuingOutcomeDto,
  RevealReasonInput,
  SendBatchInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode } from '../../platform/excel/import-mode.enum';

@Injectable({
  providedIn: 'root',
})
export class IssuingBatchService {
  private restService = inject(RestService);
  apiName = 'Default';

  export = (id: string, input: RevealReasonInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'POST',
        responseType: 'blob',
        url: `/api/app/issuing-batch/${id}/export`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IssuingBatchDto>(
      {
        method: 'GET',
        url: `/api/app/issuing-batch/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<IssuingBatchDto>>(
      {
        method: 'GET',
        url: '/api/app/issuing-batch',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  import = (
    id: string,
    file: FormData,
    mode: ImportMode,
    documentNumber?: string,
    decidedOn?: string,
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<any, IssueImportDto>(
      {
        method: 'POST',
        url: `/api/app/issuing-batch/${id}/import`,
        params: { mode, documentNumber, decidedOn },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );

  issue = (id: string, input: IssueInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IssuingOutcomeDto>(
      {
        method: 'POST',
        url: `/api/app/issuing-batch/${id}/issue`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  send = (input: SendBatchInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, IssuingOutcomeDto>(
      {
        method: 'POST',
        url: '/api/app/issuing-batch/send',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

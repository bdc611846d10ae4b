import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ExportQuestionsInput, QuestionExportPreviewDto, QuestionImportDto } from '../models';
import type { ImportMode } from '../../../platform/excel/import-mode.enum';
import type { QuestionFormat } from '../question-format.enum';

@Injectable({
  providedIn: 'root',
})
export class QuestionExchangeService {
  private restService = inject(RestService);
  apiName = 'Default';

  getExport = (input: ExportQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/question-exchange/export',
        params: {
          format: input.format,
          filter: input.filter,
          categoryId: input.categoryId,
          kind: input.kind,
          status: input.status,
          hasDraft: input.hasDraft,
          difficulty: input.difficulty,
          tag: input.tag,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getExportPreview = (input: ExportQuestionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuestionExportPreviewDto>(
      {
        method: 'GET',
        url: '/api/app/question-exchange/export-preview',
        params: {
          format: input.format,
          filter: input.filter,
          categoryId: input.categoryId,
          kind: input.kind,
          status: input.status,
          hasDraft: input.hasDraft,
          difficulty: input.difficulty,
          tag: input.tag,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getTemplate = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/question-exchange/template',
      },
      { apiName: this.apiName, ...config },
    );

  import = (
    file: FormData,
    format: QuestionFormat,
    mode: ImportMode,
    categoryId: string,
    createCategories: boolean,
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<any, QuestionImportDto>(
      {
        method: 'POST',
        url: '/api/app/question-exchange/import',
        params: { format, mode, categoryId, createCategories },
        body: file,
      },
      { apiName: this.apiName, ...config },
    );
}

import type {
  CorrectHoursInput,
  GetHoursInput,
  GetHoursTotalsInput,
  HoursEntryDto,
  HoursOverviewDto,
  HoursRecordedDto,
  PersonHoursDto,
  RecordHoursInput,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class HoursLedgerService {
  private restService = inject(RestService);
  apiName = 'Default';

  correct = (id: string, input: CorrectHoursInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<HoursEntryDto>>(
      {
        method: 'POST',
        url: `/api/app/hours-ledger/${id}/correct`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getExcel = (input: GetHoursInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/hours-ledger/excel',
        params: {
          userId: input.userId,
          organizationUnitId: input.organizationUnitId,
          year: input.year,
          kind: input.kind,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetHoursInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<HoursEntryDto>>(
      {
        method: 'GET',
        url: '/api/app/hours-ledger',
        params: {
          userId: input.userId,
          organizationUnitId: input.organizationUnitId,
          year: input.year,
          kind: input.kind,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getOverview = (year: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, HoursOverviewDto>(
      {
        method: 'GET',
        url: '/api/app/hours-ledger/overview',
        params: { year },
      },
      { apiName: this.apiName, ...config },
    );

  getTotals = (input: GetHoursTotalsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<PersonHoursDto>>(
      {
        method: 'GET',
        url: '/api/app/hours-ledger/totals',
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          year: input.year,
          isShort: input.isShort,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  getTotalsExcel = (input: GetHoursTotalsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: '/api/app/hours-ledger/totals-excel',
        params: {
          filter: input.filter,
          organizationUnitId: input.organizationUnitId,
          year: input.year,
          isShort: input.isShort,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  record = (input: RecordHoursInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, HoursRecordedDto>(
      {
        method: 'POST',
        url: '/api/app/hours-ledger/record',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );
}

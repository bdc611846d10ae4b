import type { CalendarEditDto, CalendarYearDto, ChangeCalendarDayDto, TodayDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class WorkingCalendarService {
  private restService = inject(RestService);
  apiName = 'Default';

  changeDay = (input: ChangeCalendarDayDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/app/working-calendar/change-day',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getEdits = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<CalendarEditDto>>(
      {
        method: 'GET',
        url: '/api/app/working-calendar/edits',
        params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
      },
      { apiName: this.apiName, ...config },
    );

  getToday = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodayDto>(
      {
        method: 'GET',
        url: '/api/app/working-calendar/today',
      },
      { apiName: this.apiName, ...config },
    );

  getYear = (year: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CalendarYearDto>(
      {
        method: 'GET',
        url: '/api/app/working-calendar/year',
        params: { year },
      },
      { apiName: this.apiName, ...config },
    );
}

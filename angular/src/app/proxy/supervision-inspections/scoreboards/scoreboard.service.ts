import type { PlanOverviewDto, PlanStatisticsDto, ScoreboardDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { HistoryEntryDto } from '../reviews/models';

@Injectable({
  providedIn: 'root',
})
export class ScoreboardService {
  private restService = inject(RestService);
  apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ScoreboardDto>(
      {
        method: 'GET',
        url: `/api/app/scoreboard/${id}`,
      },
      { apiName: this.apiName, ...config },
    );

  getExcel = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, Blob>(
      {
        method: 'GET',
        responseType: 'blob',
        url: `/api/app/scoreboard/${id}/excel`,
      },
      { apiName: this.apiName, ...config },
    );

  getHistory = (indicatorId: string, unitId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<HistoryEntryDto>>(
      {
        method: 'GET',
        url: `/api/app/scoreboard/history/${indicatorId}`,
        params: { unitId },
      },
      { apiName: this.apiName, ...config },
    );

  getOverview = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<PlanOverviewDto>>(
      {
        method: 'GET',
        url: '/api/app/scoreboard/overview',
      },
      { apiName: this.apiName, ...config },
    );

  getStatistics = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PlanStatisticsDto>(
      {
        method: 'GET',
        url: `/api/app/scoreboard/${id}/statistics`,
      },
      { apiName: this.apiName, ...config },
    );
}

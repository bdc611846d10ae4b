import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ApplicationApiDescriptionModel } from '../../../volo/abp/asp-net-core/api-definitions/models';
import type {
  ApplicationConfigurationDto,
  ApplicationLocalizationDto,
} from '../../../volo/abp/asp-net-core/application-configurations/models';

@Injectable({
  providedIn: 'root',
})
export class AbpApplicationConfigurationService {
  private restService = inject(RestService);
  apiName = 'Default';

  getApiDefinition = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationApiDescriptionModel>(
      {
        method: 'GET',
        url: '/api/abp/api-definition',
      },
      { apiName: this.apiName, ...config },
    );

  getConfiguration = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationConfigurationDto>(
      {
        method: 'GET',
        url: '/api/abp/application-configuration',
      },
      { apiName: this.apiName, ...config },
    );

  getLocalization = (cultureName: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationLocalizationDto>(
      {
        method: 'GET',
        url: '/api/abp/application-localization',
        params: { cultureName },
      },
      { apiName: this.apiName, ...config },
    );
}

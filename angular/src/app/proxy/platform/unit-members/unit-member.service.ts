import type {
  AddUnitMemberDto,
  GetUnitMembersInput,
  MoveUnitMemberDto,
  UnitMemberDto,
} from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class UnitMemberService {
  private restService = inject(RestService);
  apiName = 'Default';

  add = (input: AddUnitMemberDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: '/api/app/unit-member',
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  getCandidates = (filter: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<UnitMemberDto>>(
      {
        method: 'GET',
        url: '/api/app/unit-member/candidates',
        params: { filter },
      },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetUnitMembersInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<UnitMemberDto>>(
      {
        method: 'GET',
        url: '/api/app/unit-member',
        params: {
          unitId: input.unitId,
          filter: input.filter,
          sorting: input.sorting,
          skipCount: input.skipCount,
          maxResultCount: input.maxResultCount,
        },
      },
      { apiName: this.apiName, ...config },
    );

  move = (id: string, input: MoveUnitMemberDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'POST',
        url: `/api/app/unit-member/${id}/move`,
        body: input,
      },
      { apiName: this.apiName, ...config },
    );

  remove = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>(
      {
        method: 'DELETE',
        url: `/api/app/unit-member/${id}`,
      },
      { apiName: this.apiName, ...config },
    );
}

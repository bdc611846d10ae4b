import { ListResultDto, RestService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import {
  MOST_OFFERED,
  PickerOption,
  SearchPicker,
  pickerProvider,
} from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

export interface OrgUnitOption extends PickerOption {
  code?: string;
  path?: string;
}

const API = '/api/app/organization-unit';
const QUIET = { skipHandleError: true };

@Component({
  selector: 'app-org-unit-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => OrgUnitPickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class OrgUnitPickerComponent extends SearchPicker<OrgUnitOption> {
  private readonly rest = inject(RestService);

  readonly texts = {
    search: '::OrgUnit:Search',
    list: '::OrgUnit',
    none: '::OrgUnit:NoneFound',
  };

  protected find(filter: string) {
    const params = { filter, maxResultCount: MOST_OFFERED };
    return this.rest
      .request<unknown, ListResultDto<OrgUnitOption>>({ method: 'GET', url: API, params }, QUIET)
      .pipe(map(({ items }) => (items ?? []).map(unit => ({ ...unit, about: unit.path }))));
  }

  protected nameOf(id: string) {
    return this.rest
      .request<unknown, OrgUnitOption>({ method: 'GET', url: `${API}/${id}` }, QUIET)
      .pipe(map(unit => unit.displayName));
  }
}

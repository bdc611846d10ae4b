import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { EnforcementBodyListDto, EnforcementBodyService } from '@proxy/certification/bodies';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** A body that is confirmed for this year. */
@Component({
  selector: 'app-body-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => BodyPickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class BodyPickerComponent extends SearchPicker {
  private readonly bodies = inject(EnforcementBodyService);
  private readonly inline = inject(InlineErrors);

  readonly texts = {
    search: 'Certification::Apply:FindBody',
    list: 'Certification::Menu:Bodies',
    none: 'Certification::Apply:NoBodyFound',
  };

  protected find(filter: string) {
    return this.inline
      .within(this.bodies.getList(confirmedBodies(filter, MOST_OFFERED)))
      .pipe(map(({ items }) => (items ?? []).map(body => optionOf(body))));
  }

  protected nameOf(id: string) {
    return this.inline.within(this.bodies.get(id)).pipe(map(({ name }) => name));
  }
}

export const confirmedBodies = (filter: string, maxResultCount: number) => ({
  filter,
  isConfirmed: true,
  includeDissolved: false,
  skipCount: 0,
  maxResultCount,
  sorting: 'name',
});

const optionOf = ({ id = '', name = '', organizationUnitName }: EnforcementBodyListDto) => ({
  id,
  displayName: name,
  about: organizationUnitName === name ? undefined : (organizationUnitName ?? undefined),
});

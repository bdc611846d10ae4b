import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { BodyKind, EnforcementBodyService } from '@proxy/certification/bodies';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** An organ that may entrust others. */
@Component({
  selector: 'app-organ-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => OrganPickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class OrganPickerComponent extends SearchPicker {
  private readonly bodies = inject(EnforcementBodyService);
  private readonly inline = inject(InlineErrors);

  readonly texts = {
    search: 'Certification::Bodies:FindOrgan',
    list: 'Certification::Menu:Bodies',
    none: 'Certification::Bodies:NoOrganFound',
  };

  protected find(filter: string) {
    const query = {
      filter,
      kind: BodyKind.Administrative,
      includeDissolved: false,
      skipCount: 0,
      maxResultCount: MOST_OFFERED,
      sorting: 'name',
    };
    return this.inline.within(this.bodies.getList(query)).pipe(
      map(({ items }) =>
        (items ?? []).map(({ id = '', name = '', organizationUnitName }) => ({
          id,
          displayName: name,
          about: organizationUnitName === name ? undefined : (organizationUnitName ?? undefined),
        })),
      ),
    );
  }

  protected nameOf(id: string) {
    return this.inline.within(this.bodies.get(id)).pipe(map(({ name }) => name));
  }
}

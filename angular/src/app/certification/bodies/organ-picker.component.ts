import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { BodyKind, EnforcementBodyService } from '@proxy/certification/bodies';
import { InlineErrors } from '@shared/errors/inline-errors';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** An organ that may entrust others. */
@Component({
  selector: 'app-organ-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  providers: [pickerProvider(() => OrganPickerComponent)],
  templateUrl: '../../shared/search-picker/search-picker.html',
  styleUrl: '../../shared/search-picker/search-picker.scss',
})
export class OrganPickerComponent extends SearchPicker {
  private readonly bodies = inject(EnforcementBodyService);
  private readonly inline = inject(InlineErrors);

  protected readonly texts = {
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

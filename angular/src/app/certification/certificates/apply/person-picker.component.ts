import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PersonListDto, PersonService, PersonState } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** Somebody in post of the register. */
@Component({
  selector: 'app-person-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => PersonPickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class PersonPickerComponent extends SearchPicker {
  private readonly people = inject(PersonService);
  private readonly inline = inject(InlineErrors);

  readonly texts = {
    search: 'Certification::Apply:FindPerson',
    list: 'Certification::Apply:People',
    none: 'Certification::Apply:NobodyFound',
  };

  protected find(filter: string) {
    const query = {
      filter,
      state: PersonState.InPost,
      skipCount: 0,
      maxResultCount: MOST_OFFERED,
      sorting: 'name',
    };
    return this.inline
      .within(this.people.getList(query))
      .pipe(map(({ items }) => (items ?? []).map(person => optionOf(person))));
  }

  protected nameOf(id: string) {
    return this.inline.within(this.people.get(id)).pipe(map(({ name }) => name));
  }
}

const optionOf = ({ id = '', name = '', ...person }: PersonListDto) => ({
  id,
  displayName: name,
  about: [person.organizationUnitName, person.maskedIdentityNumber].filter(Boolean).join(' · '),
});

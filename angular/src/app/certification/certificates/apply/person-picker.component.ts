import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PersonListDto, PersonService, PersonState } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map, of } from 'rxjs';

const WHOLE_NUMBER = 18;

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
    // Nobody is called by digits: that is an identity number, which goes into no address.
    return /^\d[\d\sx]*$/i.test(filter.trim())
      ? this.findByNumber(filter)
      : this.findByName(filter);
  }

  protected nameOf(id: string) {
    return this.inline.within(this.people.get(id)).pipe(map(({ name }) => name));
  }

  private findByNumber(text: string) {
    const identityNumber = text.replaceAll(/\s/g, '');
    return identityNumber.length < WHOLE_NUMBER
      ? of([])
      : this.inline
          .within(this.people.findByIdentityNumber({ identityNumber }))
          .pipe(map(({ items }) => (items ?? []).filter(inPost).map(person => optionOf(person))));
  }

  private findByName(filter: string) {
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
}

const inPost = ({ state }: PersonListDto) => state === PersonState.InPost;

const optionOf = ({ id = '', name = '', ...person }: PersonListDto) => ({
  id,
  displayName: name,
  about: [person.organizationUnitName, person.maskedIdentityNumber].filter(Boolean).join(' · '),
});

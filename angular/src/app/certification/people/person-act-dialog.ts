import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { PersonDto } from '@proxy/certification/people';
import { ActDialog, ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { Observable } from 'rxjs';

export const PERSON_TEXT = 'Certification::People:';

interface Asked {
  fields: ActField[];
  danger?: boolean;
  run: (id: string, values: ActValues) => Observable<PersonDto>;
}

/** The words of an act's dialog, by its key. */
export const personActTexts = (act: string) => ({
  title: `${PERSON_TEXT}${act}`,
  verb: `${PERSON_TEXT}${act}`,
  what: `${PERSON_TEXT}${act}.What`,
  undo: `${PERSON_TEXT}${act}.Undo`,
});

/** Asks before something is done with a person, and says what follows. */
@Injectable({ providedIn: 'root' })
export class PersonActDialog {
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  open(
    act: string,
    person: PersonDto,
    { fields, run, danger }: Asked,
  ): Promise<PersonDto | undefined> {
    const unit = person.organizationUnitName ?? '';
    return this.dialog.open({
      ...personActTexts(act),
      whom: this.words.instant(`${PERSON_TEXT}Whom`, person.name ?? '', unit),
      danger,
      fields,
      run: values => run(person.id ?? '', values),
    });
  }
}

import { Injectable, inject } from '@angular/core';
import { PersonDto, PersonService } from '@proxy/certification/people';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { PERSON_TEXT as TEXT, personActTexts } from './person-act-dialog';
import { REASON } from './person-decision';

/** Whole identity numbers, which are neither in lists nor in addresses. */
@Injectable({ providedIn: 'root' })
export class IdentityNumbers {
  private readonly service = inject(PersonService);
  private readonly dialog = inject(ActDialog);

  /** The whole number, which is written down as seen. */
  async reveal(person: PersonDto): Promise<string | undefined> {
    const number = await this.dialog.open({
      ...personActTexts('reveal'),
      whom: person.name,
      fields: [{ ...REASON, help: `${TEXT}reveal.ReasonHelp` }],
      run: values => this.service.reveal(person.id ?? '', { reason: values['reason'] ?? '' }),
    });
    return number?.identityNumber;
  }

  /** Of whom the number is; undefined where the question was given up. */
  findByNumber() {
    return this.dialog.open({
      ...personActTexts('find'),
      undo: undefined,
      fields: [
        {
          key: 'identityNumber',
          label: 'Certification::DisplayName:IdentityNumber',
          required: true,
          maxLength: 40,
          help: `${TEXT}Number.Help`,
        },
      ],
      run: values =>
        this.service.findByIdentityNumber({ identityNumber: values['identityNumber'] ?? '' }),
    });
  }
}

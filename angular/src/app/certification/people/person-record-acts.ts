import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { PersonDto, PersonService } from '@proxy/certification/people';
import { IdentityUserLookupService } from '@proxy/identity/users';
import { Observable, of, switchMap, throwError } from 'rxjs';
import { PERSON_TEXT as TEXT, PersonActDialog } from './person-act-dialog';
import { decided, decision } from './person-decision';

export type PersonRecordActKey = 'correctNumber' | 'linkAccount';

/** Mends what is written down of somebody: the number that was mistyped, the account. */
@Injectable({ providedIn: 'root' })
export class PersonRecordActs {
  private readonly service = inject(PersonService);
  private readonly lookup = inject(IdentityUserLookupService);
  private readonly dialog = inject(PersonActDialog);
  private readonly words = inject(LocalizationService);

  correctNumber(person: PersonDto) {
    return this.dialog.open('correctNumber', person, {
      fields: [
        {
          key: 'identityNumber',
          label: `${TEXT}RightNumber`,
          required: true,
          maxLength: 40,
          help: `${TEXT}Number.Help`,
        },
        ...decision(),
      ],
      run: (id, values) =>
        this.service.correctNumber(id, {
          ...decided(values),
          identityNumber: values['identityNumber'] ?? '',
        }),
    });
  }

  linkAccount(person: PersonDto) {
    return this.dialog.open('linkAccount', person, {
      fields: [
        {
          key: 'userId',
          label: `${TEXT}UserName`,
          maxLength: 64,
          value: person.userName ?? '',
          help: `${TEXT}UserName.Help`,
        },
      ],
      run: (id, values) =>
        this.accountOf((values['userId'] ?? '').trim()).pipe(
          switchMap(userId => this.service.linkAccount(id, { userId })),
        ),
    });
  }

  /** Exactly by its name; none stays none. */
  private accountOf(userName: string): Observable<string | null> {
    if (!userName) return of(null);
    return this.lookup.search({ filter: userName, skipCount: 0, maxResultCount: 50 }).pipe(
      switchMap(({ items }) => {
        const found = items?.find(user => user.userName === userName);
        const message = this.words.instant(`${TEXT}UserName.None`, userName);
        return found?.id ? of(found.id) : throwError(() => ({ error: { error: { message } } }));
      }),
    );
  }
}

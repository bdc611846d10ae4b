import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { EmploymentKind, PersonDto, PersonService } from '@proxy/certification/people';
import { IdentityUserLookupService } from '@proxy/identity/users';
import { ActDialog, ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { Observable, of, switchMap, throwError } from 'rxjs';
import { REASON, decided, decision } from './person-decision';
import { EMPLOYMENTS } from './person-words';

const TEXT = 'Certification::People:';

export type PersonActKey =
  | 'transfer'
  | 'rename'
  | 'changePost'
  | 'retire'
  | 'leave'
  | 'returnToPost'
  | 'correctNumber'
  | 'linkAccount';

/** What can be done with a person: each act asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class PersonActs {
  private readonly service = inject(PersonService);
  private readonly lookup = inject(IdentityUserLookupService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  transfer(person: PersonDto) {
    return this.open('transfer', person, {
      fields: [
        {
          key: 'organizationUnitId',
          label: `${TEXT}NewUnit`,
          kind: 'org-unit',
          required: true,
        },
        { key: 'post', label: `${TEXT}NewPost`, maxLength: 64, value: person.post },
        ...decision(),
      ],
      run: (id, values) =>
        this.service.transfer(id, {
          ...decided(values),
          organizationUnitId: values['organizationUnitId'] ?? null,
          post: values['post'] ?? '',
        }),
    });
  }

  rename(person: PersonDto) {
    return this.open('rename', person, {
      fields: [
        { key: 'name', label: `${TEXT}NewName`, required: true, maxLength: 64 },
        ...decision(),
      ],
      run: (id, values) =>
        this.service.rename(id, { ...decided(values), name: values['name'] ?? '' }),
    });
  }

  changePost(person: PersonDto) {
    return this.open('changePost', person, {
      fields: [
        {
          key: 'post',
          label: 'Certification::DisplayName:Post',
          maxLength: 64,
          value: person.post,
        },
        {
          key: 'employment',
          label: 'Certification::DisplayName:Employment',
          kind: 'select',
          required: true,
          value: `${person.employment}`,
          options: EMPLOYMENTS,
        },
        ...decision(),
      ],
      run: (id, values) =>
        this.service.changePost(id, {
          ...decided(values),
          post: values['post'] ?? '',
          employment: Number(values['employment']) as EmploymentKind,
        }),
    });
  }

  retire(person: PersonDto) {
    return this.open('retire', person, {
      danger: true,
      fields: decision(),
      run: (id, values) => this.service.retire(id, decided(values)),
    });
  }

  leave(person: PersonDto) {
    return this.open('leave', person, {
      danger: true,
      fields: decision(),
      run: (id, values) => this.service.leave(id, decided(values)),
    });
  }

  returnToPost(person: PersonDto) {
    return this.open('returnToPost', person, {
      fields: decision(),
      run: (id, values) => this.service.returnToPost(id, decided(values)),
    });
  }

  correctNumber(person: PersonDto) {
    return this.open('correctNumber', person, {
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
    return this.open('linkAccount', person, {
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

  /** The whole number, which is written down as seen. */
  async reveal(person: PersonDto): Promise<string | undefined> {
    const number = await this.dialog.open({
      ...texts('reveal'),
      whom: person.name,
      fields: [{ ...REASON, help: `${TEXT}reveal.ReasonHelp` }],
      run: values => this.service.reveal(person.id ?? '', { reason: values['reason'] ?? '' }),
    });
    return number?.identityNumber;
  }

  /** Of whom the number is; undefined where the question was given up. */
  findByNumber() {
    return this.dialog.open({
      ...texts('find'),
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

  private open(
    act: PersonActKey,
    person: PersonDto,
    { fields, run, danger }: Asked,
  ): Promise<PersonDto | undefined> {
    return this.dialog.open({
      ...texts(act),
      whom: this.words.instant(`${TEXT}Whom`, person.name ?? '', person.organizationUnitName ?? ''),
      danger,
      fields,
      run: values => run(person.id ?? '', values),
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

interface Asked {
  fields: ActField[];
  danger?: boolean;
  run: (id: string, values: ActValues) => Observable<PersonDto>;
}

const texts = (act: string) => ({
  title: `${TEXT}${act}`,
  verb: `${TEXT}${act}`,
  what: `${TEXT}${act}.What`,
  undo: `${TEXT}${act}.Undo`,
});

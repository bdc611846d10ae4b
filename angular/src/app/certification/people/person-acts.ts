import { Injectable, inject } from '@angular/core';
import { EmploymentKind, PersonDto, PersonService } from '@proxy/certification/people';
import { PERSON_TEXT as TEXT, PersonActDialog } from './person-act-dialog';
import { decided, decision } from './person-decision';
import { EMPLOYMENTS } from './person-words';

export type PersonActKey =
  'transfer' | 'rename' | 'changePost' | 'retire' | 'leave' | 'returnToPost';

/** What happens to somebody in the service, each decided in a document. */
@Injectable({ providedIn: 'root' })
export class PersonActs {
  private readonly service = inject(PersonService);
  private readonly dialog = inject(PersonActDialog);

  transfer(person: PersonDto) {
    return this.dialog.open('transfer', person, {
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
    return this.dialog.open('rename', person, {
      fields: [
        { key: 'name', label: `${TEXT}NewName`, required: true, maxLength: 64 },
        ...decision(),
      ],
      run: (id, values) =>
        this.service.rename(id, { ...decided(values), name: values['name'] ?? '' }),
    });
  }

  changePost(person: PersonDto) {
    return this.dialog.open('changePost', person, {
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
    return this.dialog.open('retire', person, {
      danger: true,
      fields: decision(),
      run: (id, values) => this.service.retire(id, decided(values)),
    });
  }

  leave(person: PersonDto) {
    return this.dialog.open('leave', person, {
      danger: true,
      fields: decision(),
      run: (id, values) => this.service.leave(id, decided(values)),
    });
  }

  returnToPost(person: PersonDto) {
    return this.dialog.open('returnToPost', person, {
      fields: decision(),
      run: (id, values) => this.service.returnToPost(id, decided(values)),
    });
  }
}

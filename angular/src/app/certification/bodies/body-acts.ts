import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { EnforcementBodyDto, EnforcementBodyService } from '@proxy/certification/bodies';
import { ActDialog, ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { today } from '../today';
import { thisYear } from './this-year';

const TEXT = 'Certification::Bodies:';
const DOCUMENT: ActField = {
  key: 'documentNumber',
  label: 'Certification::DisplayName:DocumentNumber',
  required: true,
  maxLength: 64,
};

/** What can be done with bodies: each act asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class BodyActs {
  private readonly service = inject(EnforcementBodyService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  confirm({ id = '', name }: EnforcementBodyDto): Promise<EnforcementBodyDto | undefined> {
    return this.dialog.open({
      ...texts('Confirm'),
      whom: name,
      fields: [yearField(), ...decision()],
      run: values => this.service.confirm(id, { year: yearOf(values), ...decided(values) }),
    });
  }

  publish(
    { id = '', name }: EnforcementBodyDto,
    year: number,
  ): Promise<EnforcementBodyDto | undefined> {
    return this.dialog.open({
      ...texts('Publish'),
      whom: this.text('OfYear', name ?? '', `${year}`),
      run: () => this.service.publish(id, { year }),
    });
  }

  dissolve({ id = '', name }: EnforcementBodyDto): Promise<EnforcementBodyDto | undefined> {
    return this.dialog.open({
      ...texts('Dissolve'),
      whom: name,
      danger: true,
      fields: [...decision(), reasonField('Certification::DisplayName:Reason')],
      run: values =>
        this.service.dissolve(id, { ...decided(values), reason: values['reason'] ?? '' }),
    });
  }

  confirmMany(bodyIds: string[], year: number): Promise<boolean> {
    return this.dialog.done({
      ...texts('Confirm'),
      whom: this.text('ManyOfYear', `${bodyIds.length}`, `${year}`),
      fields: decision(),
      run: values => this.service.confirmMany({ bodyIds, year, ...decided(values) }),
    });
  }

  publishMany(bodyIds: string[], year: number): Promise<boolean> {
    return this.dialog.done({
      ...texts('Publish'),
      whom: this.text('ManyOfYear', `${bodyIds.length}`, `${year}`),
      run: () => this.service.publishMany({ bodyIds, year }),
    });
  }

  private text(key: string, ...values: string[]): string {
    return this.words.instant(TEXT + key, ...values);
  }
}

const texts = (act: string) => ({
  title: `${TEXT}${act}`,
  verb: `${TEXT}${act}`,
  what: `${TEXT}${act}.What`,
  undo: `${TEXT}${act}.Undo`,
});
const yearField = (): ActField => ({
  key: 'year',
  label: 'Certification::DisplayName:Year',
  kind: 'select',
  required: true,
  value: `${thisYear()}`,
  options: [1, 0, -1].map(step => {
    const year = `${thisYear() + step}`;
    return { value: year, label: year };
  }),
});
const decision = (): ActField[] => [
  DOCUMENT,
  {
    key: 'decidedOn',
    label: 'Certification::DisplayName:DecidedOn',
    kind: 'date',
    required: true,
    value: today(),
  },
];
const yearOf = (values: ActValues) => Number(values['year']);
const decided = (values: ActValues) => ({
  documentNumber: values['documentNumber'] ?? '',
  decidedOn: values['decidedOn'] ?? null,
});

import { ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { today } from '../today';

export const REASON = reasonField('Certification::DisplayName:Reason');

/** What stands behind an act: the day, the document, the reason. */
export const decision = (): ActField[] => [
  {
    key: 'decidedOn',
    label: 'Certification::DisplayName:DecidedOn',
    kind: 'date',
    required: true,
    value: today(),
  },
  {
    key: 'documentNumber',
    label: 'Certification::DisplayName:DocumentNumber',
    maxLength: 64,
  },
  REASON,
];

export const decided = (values: ActValues) => ({
  decidedOn: values['decidedOn'] ?? null,
  documentNumber: values['documentNumber'] ?? '',
  reason: values['reason'] ?? '',
});

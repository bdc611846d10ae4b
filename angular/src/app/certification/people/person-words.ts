import { certificateStateOptions } from '@proxy/certification/certificates';
import {
  PersonState,
  employmentKindOptions,
  personStateOptions,
} from '@proxy/certification/people';
import { Tone } from '@shared/state-chip/state-chip.component';
import { certificateStateName } from '../certificate-words';

const named = (name: string) => (value: number | null | undefined) =>
  `Certification::Enum:${name}.${value}`;
export const personStateName = named('PersonState');
export const employmentName = named('EmploymentKind');
export const sexName = named('Sex');
export const personActName = named('PersonAct');

const choices = (options: readonly { value: unknown }[], nameOf: (value: number) => string) =>
  options.map(({ value }) => ({ value: `${value}`, label: nameOf(value as number) }));
export const PERSON_STATES = choices(personStateOptions, personStateName);
export const EMPLOYMENTS = choices(employmentKindOptions, employmentName);
/** Beside the states: who has no certificate to enforce with. */
export const WITHOUT_CERTIFICATE = 'none';
export const CERTIFICATE_STATES = [
  { value: WITHOUT_CERTIFICATE, label: 'Certification::People:WithoutValid' },
  ...choices(certificateStateOptions, certificateStateName),
];

export const personTone = (state: PersonState | null | undefined): Tone =>
  state === PersonState.InPost ? 'good' : 'idle';

import {
  AnnualReviewState,
  CertificateKind,
  CertificateListDto,
  CertificateState,
  CertificateStep,
  annualReviewStateOptions,
  certificateKindOptions,
  certificateStateOptions,
  certificateStepOptions,
  renewalStageOptions,
} from '@proxy/certification/certificates';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListFilter } from '@shared/data-list/data-list.types';
import { Tone } from '@shared/state-chip/state-chip.component';
import { AREA_CHOICES } from './areas';

const TONES: Record<CertificateState, Tone> = {
  [CertificateState.Pending]: 'wait',
  [CertificateState.Valid]: 'good',
  [CertificateState.Suspended]: 'warn',
  [CertificateState.Revoked]: 'bad',
  [CertificateState.Cancelled]: 'bad',
  [CertificateState.Expired]: 'bad',
  [CertificateState.Replaced]: 'idle',
  [CertificateState.Rejected]: 'bad',
};

const named = (name: string) => (value: number | null | undefined) =>
  `Certification::Enum:${name}.${value}`;
export const certificateStateName = named('CertificateState');
export const certificateStepName = named('CertificateStep');
export const certificateKindName = named('CertificateKind');
export const certificateActName = named('CertificateAct');
const reviewName = named('AnnualReviewState');

export const certificateTone = (state: CertificateState | null | undefined): Tone =>
  TONES[state ?? CertificateState.Pending];

type Standing = Pick<CertificateListDto, 'state' | 'step'>;

/** While it is under way, how far it has come says more than that. */
export const standingName = ({ state, step }: Standing): string =>
  state === CertificateState.Pending && step !== CertificateStep.Issued
    ? certificateStepName(step)
    : certificateStateName(state);

export const reviewStanding = ({
  reviewedYear,
  passedReview,
}: Pick<CertificateListDto, 'reviewedYear' | 'passedReview'>): {
  year: string;
  name: string;
} | null =>
  reviewedYear
    ? {
        year: `${reviewedYear}`,
        name: reviewName(passedReview ? AnnualReviewState.Passed : AnnualReviewState.Failed),
      }
    : null;

export const KIND_CHOICES = certificateKindOptions.map(({ value }) => ({
  value: value as CertificateKind,
  label: certificateKindName(value as CertificateKind),
}));

const of = (
  key: string,
  label: string,
  options: readonly { value: unknown }[],
  name: (value: number) => string,
) => enumFilter(key, label, options as readonly { value: number }[], name);

const yes = (key: string): ListFilter => ({
  key,
  label: `Certification::Certs:${key}`,
  kind: 'select',
  options: [{ value: 'true', label: `Certification::Certs:${key}.Yes` }],
  more: true,
});

export const certificateFilters = (): ListFilter[] => [
  { key: 'filter', label: 'Certification::Certs:Filter' },
  of('state', 'Certification::Certs:State', certificateStateOptions, certificateStateName),
  { key: 'organizationUnitId', label: 'Certification::Certs:Unit', kind: 'org-unit' },
  {
    ...of('step', 'Certification::Certs:Step', certificateStepOptions, certificateStepName),
    more: true,
  },
  {
    ...of('areas', 'Certification::Certs:Area', AREA_CHOICES, named('EnforcementAreas')),
    more: true,
  },
  {
    ...of(
      'endsWithin',
      'Certification::Certs:EndsWithin',
      renewalStageOptions,
      named('RenewalStage'),
    ),
    more: true,
  },
  {
    ...of('review', 'Certification::Certs:ReviewFilter', annualReviewStateOptions, reviewName),
    more: true,
  },
  yes('holderLeft'),
  yes('revocationProposed'),
  {
    ...of('kind', 'Certification::Certs:Kind', certificateKindOptions, certificateKindName),
    more: true,
  },
];

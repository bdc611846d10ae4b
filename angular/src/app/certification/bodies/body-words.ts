import { BodyKind, EnforcementBodyListDto, bodyKindOptions } from '@proxy/certification/bodies';
import { Tone } from '@shared/state-chip/state-chip.component';

export const bodyKindName = (kind: BodyKind | null | undefined): string =>
  `Certification::Enum:BodyKind.${kind}`;

export const BODY_KINDS = bodyKindOptions.map(({ value }) => ({
  value: value as BodyKind,
  label: bodyKindName(value as BodyKind),
}));

export type Standing = 'Dissolved' | 'Published' | 'Confirmed' | 'Unconfirmed';

const TONES: Record<Standing, Tone> = {
  Dissolved: 'idle',
  Published: 'good',
  Confirmed: 'wait',
  Unconfirmed: 'warn',
};

/** How far a body has come in a year. */
export function standingOf(
  { dissolvedOn, confirmedYear, publishedYear }: EnforcementBodyListDto,
  year: number,
): Standing {
  if (dissolvedOn) return 'Dissolved';
  if ((publishedYear ?? 0) >= year) return 'Published';
  return (confirmedYear ?? 0) >= year ? 'Confirmed' : 'Unconfirmed';
}

export const standingTone = (standing: Standing): Tone => TONES[standing];
export const standingName = (standing: Standing): string =>
  `Certification::Bodies:Standing.${standing}`;

/** What the list asks the server for, for a choice of the filter. */
export const STANDING_QUERIES: Record<string, object> = {
  Unconfirmed: { isConfirmed: false },
  Confirmed: { isConfirmed: true, isPublished: false },
  Published: { isPublished: true },
};

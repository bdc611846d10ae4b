import { LocalizationService } from '@abp/ng.core';
import { EnforcementAreas, enforcementAreasOptions } from '@proxy/certification';

/** Each area by itself, with its localization key. */
export const AREA_CHOICES = enforcementAreasOptions
  .filter(({ value }) => value !== EnforcementAreas.None && value !== EnforcementAreas.All)
  .map(({ value }) => ({
    value: value as number,
    label: `Certification::Enum:EnforcementAreas.${value}`,
  }));

/** Localization keys of all that are set. */
export const areaNames = (areas: number | null | undefined): string[] =>
  AREA_CHOICES.filter(({ value }) => ((areas ?? 0) & value) !== 0).map(({ label }) => label);

/** Of all that are set, in words. */
export const areaWords = (areas: number | null | undefined, words: LocalizationService): string =>
  areaNames(areas)
    .map(name => words.instant(name))
    .join('、');

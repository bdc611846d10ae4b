const SEPARATORS = /[、，,；;\s]+/;

/** What somebody typed in one line, as words; each once. */
export const specialitiesOf = (text: string): string[] => [
  ...new Set(text.split(SEPARATORS).filter(Boolean)),
];

export const specialitiesText = (words: readonly string[] | undefined): string =>
  (words ?? []).join('、');

import { ActField } from './act-dialog.service';

/** Asked where an act must say why. */
export const reasonField = (label: string): ActField => ({
  key: 'reason',
  label,
  kind: 'long-text',
  required: true,
  maxLength: 500,
});

/** The words that every act has, by its key; its verb is the key itself. */
export const actTexts = (key: string) => ({
  title: `${key}.Title`,
  verb: key,
  what: `${key}.What`,
});

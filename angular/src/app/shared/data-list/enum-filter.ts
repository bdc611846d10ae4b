import { ListFilter } from './data-list.types';

/** A filter that offers the values of an enum by their names. */
export const enumFilter = <T extends number>(
  key: string,
  label: string,
  options: readonly { value: T }[],
  nameOf: (value: T) => string,
): ListFilter => ({
  key,
  label,
  kind: 'select',
  options: options.map(({ value }) => ({ value: `${value}`, label: nameOf(value) })),
});

import { letterOf } from '../question-words';
import { MAX_OPTIONS } from './question-form';

const LETTERED = /^\s*[（(]?[A-Ha-h][)）]?[.、．:：)）\s]\s*/;

/** Options pasted at once, a line each, without the letters before them. */
export const splitOptions = (pasted: string): string[] =>
  pasted
    .split(/\r?\n/)
    .map(line => line.replace(LETTERED, '').trim())
    .filter(Boolean);

/** "acd" or "A、C、D" as positions; what is no letter of an option is left out. */
export function readLetters(typed: string): number[] {
  const letters = typed.normalize('NFKC').toUpperCase();
  const all = Array.from({ length: MAX_OPTIONS }, (_, position) => position);
  return all.filter(position => letters.includes(letterOf(position)));
}

export const lettersOf = (positions: readonly number[]): string =>
  [...positions]
    .sort((a, b) => a - b)
    .map(letterOf)
    .join('');

/** After an option was removed, the right ones behind it move up. */
export const withoutOption = (right: readonly number[], removed: number): number[] =>
  right.flatMap(position =>
    position === removed ? [] : position > removed ? position - 1 : position,
  );

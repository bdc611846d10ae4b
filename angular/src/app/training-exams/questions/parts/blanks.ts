const BLANK = /_{4,}/;
const ESCAPE = '\\';
const BARS = ['|', '｜'];

/** The stem's texts around its blanks: one more than there are blanks. */
export const aroundBlanks = (stem: string): string[] => stem.split(BLANK);

export const blankCount = (stem: string): number => aroundBlanks(stem).length - 1;

/** Accepted texts as they are typed, 三十|30; a bar that belongs to a text has a backslash before it. */
export const joinAccepted = (texts: readonly string[]): string =>
  texts.map(text => text.replace(/[\\|｜]/g, sign => ESCAPE + sign)).join('|');

export function splitAccepted(typed: string): string[] {
  const texts = [''];
  for (let i = 0; i < typed.length; i++) {
    const sign = typed.charAt(i);
    if (BARS.includes(sign)) texts.push('');
    else texts[texts.length - 1] += sign === ESCAPE ? typed.charAt(++i) : sign;
  }
  return texts.map(text => text.trim());
}

const ONE_BY_ONE = 10;
const HALF = 2;

/** Points to press instead of typing: each whole one, or about ten even steps of a question that is worth more. */
export function pointsSteps(max: number): number[] {
  const step = max <= ONE_BY_ONE ? 1 : Math.ceil((max / ONE_BY_ONE) * HALF) / HALF;
  const steps = Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
  return steps.at(-1) === max ? steps : [...steps, max];
}

const DIGIT = /^[0-9.]$/;

/** A digit that was pressed outside of any field belongs to the points. */
export const startsPoints = (key: string, target: EventTarget | null): boolean =>
  DIGIT.test(key) && !(target instanceof HTMLElement && target.matches('input, textarea, select'));

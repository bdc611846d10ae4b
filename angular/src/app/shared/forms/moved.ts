/** The same in another order: one line some places further down, or up where it is less than nothing. */
export function moved<T>(lines: readonly T[], from: number, by: number): T[] {
  const copy = [...lines];
  copy.splice(from + by, 0, ...copy.splice(from, 1));
  return copy;
}

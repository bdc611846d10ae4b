const HUNDREDTHS = 100;

/** Points have at most two decimals: counted in hundredths they add up exactly. */
export const times = (points: number, count: number): number =>
  (Math.round(points * HUNDREDTHS) * count) / HUNDREDTHS;

export const sum = (points: readonly number[]): number =>
  points.reduce((total, each) => total + Math.round(each * HUNDREDTHS), 0) / HUNDREDTHS;

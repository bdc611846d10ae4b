const MINUTE = 60_000;

/** Minutes left at which it is said aloud; the last two matter most. */
const MILESTONES = [120, 90, 60, 45, 30, 20, 15, 10, 5, 1];

/**
 * When a screen reader says how much time is left: a number that changes every second is not to be read aloud, so it
 * speaks at a few moments, never twice a minute, and when the server gave time.
 */
export class TimeAnnouncer {
  private last: number | null = null;

  /** The minutes to announce, or null. To be asked at least once a second. */
  next(remaining: number): number | null {
    const before = this.last;
    this.last = remaining;
    if (before === null) return null;
    const isMore = remaining > before + MINUTE / 2;
    const passed = MILESTONES.some(m => before > m * MINUTE && remaining <= m * MINUTE);
    return isMore || passed ? Math.ceil(remaining / MINUTE) : null;
  }
}

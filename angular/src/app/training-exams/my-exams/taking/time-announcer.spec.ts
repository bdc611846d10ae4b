import { TimeAnnouncer } from './time-announcer';

const MINUTE = 60_000;

/** All that is said while the time runs down, second by second. */
function said(from: number, announcer = new TimeAnnouncer()): number[] {
  const minutes = [];
  for (let remaining = from; remaining >= 0; remaining -= 1000) {
    const minute = announcer.next(remaining);
    if (minute !== null) minutes.push(minute);
  }
  return minutes;
}

describe('The spoken time', () => {
  it('is said at a few moments, at five minutes and at one', () => {
    expect(said(62 * MINUTE)).toEqual([60, 45, 30, 20, 15, 10, 5, 1]);
  });

  it('is not said at the start', () => {
    expect(new TimeAnnouncer().next(5 * MINUTE)).toBeNull();
  });

  it('says what is left when seconds were missed, as in a sleeping tab', () => {
    const announcer = new TimeAnnouncer();
    announcer.next(31 * MINUTE);
    expect(announcer.next(4 * MINUTE)).toBe(4);
    expect(said(4 * MINUTE, announcer)).toEqual([1]);
  });

  it('is said when the server gave more', () => {
    const announcer = new TimeAnnouncer();
    announcer.next(3 * MINUTE);
    expect(announcer.next(15 * MINUTE)).toBe(15);
    expect(announcer.next(15 * MINUTE - 1000)).toBeNull();
  });
});

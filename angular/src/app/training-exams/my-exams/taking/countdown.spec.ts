import { Countdown, ServerTime, clockFace } from './countdown';

const MINUTE = 60_000;

describe('The countdown', () => {
  let now = 5000;
  const clock = () => now;

  it('knows nothing before the server has spoken', () => {
    expect(new Countdown(clock).remaining).toBeNull();
  });

  it('runs from what the server said, and takes its next word over its own count', () => {
    const countdown = new Countdown(clock);
    countdown.sync(10 * MINUTE);
    now += 4 * MINUTE;
    expect(countdown.remaining).toBe(6 * MINUTE);
    countdown.sync(18 * MINUTE);
    expect(countdown.remaining).toBe(18 * MINUTE);
  });

  it('stops at zero', () => {
    const countdown = new Countdown(clock);
    countdown.sync(1000);
    now += MINUTE;
    expect(countdown.remaining).toBe(0);
  });

  it('does not notice that the device takes today for tomorrow', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) });
    const countdown = new Countdown(clock);
    const server = new ServerTime(clock);
    countdown.sync(10 * MINUTE);
    server.sync('2026-03-02T02:00:00');
    vi.setSystemTime(Date.UTC(2030, 0, 2));
    now += MINUTE;
    expect(countdown.remaining).toBe(9 * MINUTE);
    expect(server.until('2026-03-02T02:05:00Z')).toBe(4 * MINUTE);
    vi.useRealTimers();
  });
});

describe('The face of the clock', () => {
  it.each([
    [0, '00:00'],
    [1, '00:01'],
    [61_000, '01:01'],
    [60 * MINUTE, '1:00:00'],
    [125 * MINUTE + 9000, '2:05:09'],
  ])('shows %i ms as %s', (milliseconds, face) => expect(clockFace(milliseconds)).toBe(face));
});

import { FocusWatch } from './focus-watch';

describe('A lost focus', () => {
  let reports = 0;
  let watch: FocusWatch;

  beforeEach(() => {
    vi.useFakeTimers();
    reports = 0;
    watch = new FocusWatch(() => reports++);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is reported once, however many signs of it there are', () => {
    watch.left();
    watch.left();
    vi.advanceTimersByTime(60_000);
    watch.returned();
    expect(reports).toBe(1);
  });

  it('is reported again when it happens again', () => {
    for (let i = 0; i < 2; i++) {
      watch.left();
      vi.advanceTimersByTime(5000);
      watch.returned();
    }
    expect(reports).toBe(2);
  });

  it('is none when it was a glance', () => {
    watch.left();
    vi.advanceTimersByTime(500);
    watch.returned();
    vi.advanceTimersByTime(60_000);
    expect(reports).toBe(0);
  });

  it('is reported on the return of a tab that slept', () => {
    let now = 0;
    const sleeper = new FocusWatch(
      () => reports++,
      () => now,
    );
    sleeper.left();
    now = 90_000;
    sleeper.returned();
    expect(reports).toBe(1);
  });
});

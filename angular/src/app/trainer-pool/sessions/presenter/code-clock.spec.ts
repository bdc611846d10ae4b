import { CodeClock, grouped } from './code-clock';

const at = Date.parse('2026-03-09T01:00:00Z');
const code = {
  now: '2026-03-09T01:00:10Z',
  nextTime: '2026-03-09T01:00:30Z',
  stepSeconds: 40,
};

describe('The clock of a sign-in code', () => {
  it('goes by the server, whatever the device thinks', () => {
    const clock = new CodeClock();
    clock.sync(code, at);
    expect(clock.secondsLeft(at)).toBe(20);
    expect(clock.share(at)).toBe(0.5);
    expect(clock.secondsLeft(at + 19_500)).toBe(1);
    expect(clock.secondsLeft(at + 60_000)).toBe(0);
    expect(clock.share(at + 60_000)).toBe(0);
  });

  it('writes a code in two groups', () => {
    expect(grouped('ABCDEFGH')).toBe('ABCD EFGH');
    expect(grouped('')).toBe('');
  });
});

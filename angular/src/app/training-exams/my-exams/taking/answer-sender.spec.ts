import { AnswerQueue, WaitingAnswer } from './answer-queue';
import { AnswerSender, pauseAfter } from './answer-sender';
import { Verdict } from './verdict';

const sure = (answer: string) => ({ answer, isUnsure: false });

describe('Sending answers', () => {
  let queue: AnswerQueue;
  let sender: AnswerSender;
  /** What the server says to the next calls; then it takes everything. */
  let verdicts: Verdict[];
  let calls: string[];
  let log: string[];

  beforeEach(() => {
    vi.useFakeTimers();
    [verdicts, calls, log] = [[], [], []];
    queue = new AnswerQueue({ read: () => [], write: () => undefined });
    queue.begin(0, []);
    sender = new AnswerSender(
      queue,
      answers => call(answers),
      error => error as Verdict,
      {
        saved: sent => log.push(`saved ${sent.map(({ ordinal }) => ordinal).join()}`),
        delayed: () => log.push('delayed'),
        refused: ({ ordinal }) => log.push(`refused ${ordinal}`),
        stopped: verdict => log.push(verdict),
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function call(answers: readonly WaitingAnswer[]) {
    calls.push(answers.map(({ sequence }) => sequence).join());
    const verdict = verdicts.shift();
    if (verdict) throw verdict;
    return { savedTime: '', remainingMilliseconds: 0 };
  }

  function give(...ordinals: number[]) {
    for (const ordinal of ordinals) queue.add(ordinal, sure('0'));
    sender.kick();
  }

  it('sends each as it comes and together what came meanwhile', async () => {
    give(1);
    give(2, 3);
    await vi.runAllTimersAsync();
    expect(calls).toEqual(['1', '2,3']);
    expect(queue.isEmpty).toBe(true);
  });

  it('tries again with the same numbers, waiting longer each time', async () => {
    verdicts = ['later', 'later'];
    give(1, 2);
    await vi.advanceTimersByTimeAsync(pauseAfter(1));
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(pauseAfter(1));
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(pauseAfter(1));
    expect(calls).toEqual(['1,2', '1,2', '1,2']);
    expect(log).toEqual(['delayed', 'delayed', 'saved 1,2']);
  });

  it('does not wait out its pause when the network is back', async () => {
    verdicts = ['later'];
    give(1);
    await vi.advanceTimersByTimeAsync(0);
    sender.kick();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['delayed', 'saved 1']);
  });

  it('drops the one answer that can not be stored and sends the others', async () => {
    verdicts = ['refused', 'refused'];
    give(1, 2, 3);
    await vi.runAllTimersAsync();
    expect(calls).toEqual(['1,2,3', '1', '2', '3']);
    expect(log).toEqual(['refused 1', 'saved 2', 'saved 3']);
  });

  it.each<Verdict>(['takenOver', 'closed', 'signedOut', 'stuck'])(
    'stops at once for %s, and keeps what waits',
    async verdict => {
      verdicts = [verdict];
      give(1, 2);
      await vi.runAllTimersAsync();
      expect(calls).toEqual(['1,2']);
      expect(log).toEqual([verdict]);
      expect(queue.ordinals).toEqual([1, 2]);
    },
  );

  it('says and sends nothing more once it is halted, also of what is under way', async () => {
    verdicts = ['takenOver'];
    give(1);
    sender.halt();
    give(2);
    await vi.runAllTimersAsync();
    expect(calls).toEqual(['1']);
    expect(log).toEqual([]);
  });

  it('never waits longer than half a minute', () => {
    expect([1, 2, 3, 20].map(pauseAfter)).toEqual([1000, 2000, 4000, 30_000]);
  });
});

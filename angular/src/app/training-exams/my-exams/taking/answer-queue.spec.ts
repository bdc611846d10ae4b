import { AnswerQueue, GivenAnswer, QueueStore, WaitingAnswer } from './answer-queue';

const sure = (answer: string): GivenAnswer => ({ answer, isUnsure: false });
const saved = (ordinal: number, answer: string) => ({ ordinal, ...sure(answer) });

function memory(): QueueStore {
  let text = '[]';
  return {
    read: () => JSON.parse(text) as WaitingAnswer[],
    write: waiting => (text = JSON.stringify(waiting)),
  };
}

const sentences = (items: readonly WaitingAnswer[]) =>
  items.map(({ sequence, ordinal, answer }) => `#${sequence} ${ordinal}=${answer}`);

describe('The queue of answers', () => {
  let store: QueueStore;
  let queue: AnswerQueue;

  beforeEach(() => {
    store = memory();
    queue = new AnswerQueue(store);
    queue.begin(0, []);
  });

  /** The page comes back to life on the same device. */
  function reopened(lastSequence: number, ...onServer: ReturnType<typeof saved>[]) {
    queue = new AnswerQueue(store);
    return sentences(queue.begin(lastSequence, onServer));
  }

  it('numbers every answer and gives them out in order', () => {
    queue.add(2, sure('0'));
    queue.add(1, sure('1'));
    queue.add(2, sure('3'));
    expect(sentences(queue.head(2))).toEqual(['#1 2=0', '#2 1=1']);
    queue.acknowledge(queue.head(2));
    expect(sentences(queue.head(9))).toEqual(['#3 2=3']);
    expect(queue.ordinals).toEqual([2]);
  });

  it('sends the same numbers again until they are acknowledged', () => {
    queue.add(1, sure('0'));
    const first = queue.head(9);
    queue.add(2, sure('1'));
    expect(queue.head(1)).toEqual(first);
  });

  it('takes no answer that says nothing new', () => {
    queue.add(1, sure('0'));
    queue.add(1, sure('0'));
    queue.add(2, sure(''));
    expect(queue.head(9)).toHaveLength(1);
  });

  it('takes a doubt as news', () => {
    queue.add(1, sure('0'));
    queue.add(1, { answer: '0', isUnsure: true });
    expect(queue.head(9)).toHaveLength(2);
  });

  it('lets a text grow in its place, but never changes what was sent', () => {
    queue.add(1, sure('行'), true);
    queue.add(1, sure('行政'), true);
    expect(sentences(queue.head(9))).toEqual(['#2 1=行政']);
    queue.add(1, sure('行政指导'), true);
    expect(sentences(queue.head(9))).toEqual(['#2 1=行政', '#3 1=行政指导']);
  });

  describe('after the tab was killed', () => {
    it('still has what was not acknowledged, numbered after what the server has', () => {
      queue.add(1, sure('0'));
      queue.acknowledge(queue.head(1));
      queue.add(2, sure('1'));
      queue.add(3, sure('2'));
      expect(reopened(1, saved(1, '0'))).toEqual(['#2 2=1', '#3 3=2']);
    });

    it('sends nothing twice that had arrived unheard', () => {
      queue.add(1, sure('0'));
      queue.add(2, sure('1'));
      queue.head(9);
      expect(reopened(2, saved(1, '0'), saved(2, '1'))).toEqual([]);
    });

    it('sends the last of several answers when only the first had arrived', () => {
      queue.add(1, sure('0'));
      queue.head(9);
      queue.add(1, sure('1'));
      queue.add(1, sure('2'));
      expect(reopened(1, saved(1, '0'))).toEqual(['#2 1=2']);
    });

    it('leaves alone what another device has answered meanwhile', () => {
      queue.add(1, sure('0'));
      queue.add(2, sure('1'));
      expect(reopened(7, saved(1, '3'))).toEqual(['#8 2=1']);
    });

    it('goes on from there', () => {
      queue.add(1, sure('0'));
      reopened(4);
      queue.add(2, sure('1'));
      expect(sentences(queue.head(9))).toEqual(['#5 1=0', '#6 2=1']);
    });
  });
});

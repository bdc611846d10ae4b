import { MyTrainingDto, TrainingSessionStatus } from '@proxy/trainer-pool/sessions';
import { isFull, mayEvaluate, mayWithdraw, trainingState } from './my-training-state';

const session = (more: Partial<MyTrainingDto> = {}): MyTrainingDto => ({
  status: TrainingSessionStatus.Published,
  startTime: '2026-03-09T01:00:00Z',
  endTime: '2026-03-09T04:00:00Z',
  isListed: true,
  ...more,
});
const at = (time: string, more: Partial<MyTrainingDto> = {}) =>
  trainingState(session(more), Date.parse(time));

describe('A training as its participant sees it', () => {
  it('comes, and takes sign-ins from an hour before the start until the end', () => {
    expect(at('2026-03-08T23:59:59Z')).toBe('coming');
    expect(at('2026-03-09T00:00:00Z')).toBe('signIn');
    expect(at('2026-03-09T04:00:00Z')).toBe('signIn');
    expect(at('2026-03-09T04:00:01Z')).toBe('missed');
  });

  it('was attended whatever happens afterwards, but not when it was off', () => {
    const signedInTime = '2026-03-09T01:00:00Z';
    expect(at('2026-04-01T00:00:00Z', { signedInTime })).toBe('came');
    expect(at('2026-03-01T00:00:00Z', { status: TrainingSessionStatus.Cancelled })).toBe('off');
    expect(at('2026-03-01T00:00:00Z', { isListed: false })).toBe('open');
  });

  it('is left again only by those who signed up themselves, while it is open', () => {
    const signUp = { places: 1, taken: 1, isOpen: true };
    const signedUpTime = '2026-03-01T01:00:00Z';
    expect(mayWithdraw(session({ signUp, signedUpTime }))).toBe(true);
    expect(mayWithdraw(session({ signUp }))).toBe(false);
    expect(mayWithdraw(session({ signUp: { ...signUp, isOpen: false }, signedUpTime }))).toBe(
      false,
    );
    expect(isFull(session({ signUp }))).toBe(true);
  });

  it('is evaluated by those who came, once a lesson is over', () => {
    const agenda = [{ topic: '一', endTime: '2026-03-09T02:00:00Z' }];
    const signedInTime = '2026-03-09T01:00:00Z';
    const now = Date.parse('2026-03-09T02:00:00Z');
    expect(mayEvaluate(session({ agenda, signedInTime }), now)).toBe(true);
    expect(mayEvaluate(session({ agenda, signedInTime }), now - 1)).toBe(false);
    expect(mayEvaluate(session({ agenda }), now)).toBe(false);
  });
});

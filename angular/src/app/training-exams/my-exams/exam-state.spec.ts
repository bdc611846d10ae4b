import { AttemptStatus, MyExamDto } from '@proxy/training-exams/attempts';
import { examState, inOrder } from './exam-state';

const MINUTE = 60_000;
const start = Date.UTC(2026, 2, 2, 2);
const exam = (change: MyExamDto = {}): MyExamDto => ({
  startTime: '2026-03-02T02:00:00Z',
  endTime: '2026-03-02T04:00:00',
  attemptStatus: AttemptStatus.Prepared,
  attemptNumber: 1,
  maxAttempts: 1,
  isReleased: false,
  score: null,
  ...change,
});
const during = start + 30 * MINUTE;
const after = start + 120 * MINUTE;

describe('An exam on the own list', () => {
  it('is open from its first moment until its last', () => {
    expect(examState(exam(), start - 1)).toBe('upcoming');
    expect(examState(exam(), start)).toBe('open');
    expect(examState(exam(), after - 1)).toBe('open');
    expect(examState(exam(), after)).toBe('missed');
  });

  it('can be gone on with also when nobody may begin any more, thanks to extra time', () => {
    expect(examState(exam({ attemptStatus: AttemptStatus.InProgress }), after + MINUTE)).toBe(
      'continue',
    );
  });

  it('opens again where a further attempt is allowed', () => {
    const done = { attemptStatus: AttemptStatus.Submitted };
    expect(examState(exam(done), during)).toBe('waiting');
    expect(examState(exam({ ...done, maxAttempts: 2 }), during)).toBe('open');
    expect(examState(exam({ ...done, maxAttempts: 2, attemptNumber: 2 }), during)).toBe('waiting');
  });

  it('has a result after the release, or was missed', () => {
    const released = { isReleased: true };
    expect(examState(exam({ ...released, score: 0, attemptStatus: 4 }), after)).toBe('released');
    expect(examState(exam(released), after)).toBe('missed');
  });

  it('that was cancelled can not be taken, whatever the time', () => {
    const cancelled = exam({ cancelReason: '场地停电' });
    expect([start - 1, during].map(now => examState(cancelled, now))).toEqual([
      'cancelled',
      'cancelled',
    ]);
  });

  it('stands first when it can be taken now', () => {
    const exams = [
      exam({ id: 'later', startTime: '2026-03-09T02:00:00Z', endTime: '2026-03-09T04:00:00Z' }),
      exam({ id: 'soon', startTime: '2026-03-02T03:00:00Z' }),
      exam({ id: 'done', attemptStatus: AttemptStatus.Submitted }),
      exam({ id: 'open' }),
    ];
    const ids = inOrder(exams, during).map(({ exam }) => exam.id);
    expect(ids).toEqual(['open', 'soon', 'later', 'done']);
  });
});

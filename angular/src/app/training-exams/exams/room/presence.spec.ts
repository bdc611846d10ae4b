import { AttemptStatus } from '@proxy/training-exams/attempts';
import { presenceOf } from './presence';

const writing = { attemptStatus: AttemptStatus.InProgress, lastSeenTime: '2026-03-02T02:00:00Z' };

describe('The presence of a candidate', () => {
  it('is shown while the device was heard of lately', () => {
    expect(presenceOf(writing, '2026-03-02T02:01:10Z')).toBe('there');
    expect(presenceOf(writing, '2026-03-02T02:01:20Z')).toBe('silent');
  });

  it('matters only while somebody works', () => {
    const done = { ...writing, attemptStatus: AttemptStatus.Submitted };
    expect(presenceOf(done, '2026-03-02T03:00:00Z')).toBe('none');
  });
});

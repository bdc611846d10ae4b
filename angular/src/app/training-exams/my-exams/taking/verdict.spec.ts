import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { verdictOf } from './verdict';

const answer = (status: number, code?: string) =>
  new HttpErrorResponse({ status, error: code ? { error: { code } } : null });

describe('A failed call', () => {
  it.each([0, 429, 500, 502, 503])('with status %i is tried again', status => {
    expect(verdictOf(answer(status))).toBe('later');
  });

  it('that took too long is tried again', () => {
    expect(verdictOf(new TimeoutError())).toBe('later');
  });

  it.each([
    ['SessionTakenOver', 'takenOver'],
    ['AttemptClosed', 'closed'],
    ['DeadlinePassed', 'closed'],
    ['SequenceTaken', 'again'],
    ['AnswerUnreadable', 'refused'],
  ])('for %s is %s', (code, verdict) => {
    expect(verdictOf(answer(403, `TrainingExams:${code}`))).toBe(verdict);
  });

  it('of nobody is a sign-in that ended', () => {
    expect(verdictOf(answer(401))).toBe('signedOut');
  });
});

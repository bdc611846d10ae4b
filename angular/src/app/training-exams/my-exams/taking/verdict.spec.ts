import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { isStaleToken, verdictOf } from './verdict';

/** As the server says it: what there is not, is null. */
const answer = (status: number, error: object | null = null) =>
  new HttpErrorResponse({
    status,
    error: error && { error: { code: null, validationErrors: null, ...error } },
  });
const invalid = (member: string) => answer(400, { validationErrors: [{ members: [member] }] });

describe('A failed call', () => {
  it.each([0, 400, 408, 429, 500, 502, 503, 507])('with status %i is tried again', status => {
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
    ['QuestionNotInPaper', 'refused'],
  ])('for %s is %s', (code, verdict) => {
    expect(verdictOf(answer(403, { code: `TrainingExams:${code}` }))).toBe(verdict);
  });

  it('about the form of one answer is about that answer alone', () => {
    expect(verdictOf(invalid('Answers[0].Answer'))).toBe('refused');
    expect(verdictOf(invalid('answers[3].sequence'))).toBe('refused');
    expect(verdictOf(invalid('Answers'))).toBe('later');
    expect(verdictOf(invalid('SessionNumber'))).toBe('later');
  });

  it.each([401, 403, 404])('with status %i is of a sign-in that ended or is another', status => {
    expect(verdictOf(answer(status))).toBe('signedOut');
  });

  it.each([409, 413, 415, 422])('with status %i stops, and no answer is to blame', status => {
    expect(verdictOf(answer(status))).toBe('stuck');
  });

  it('for a rule that this page does not know stops, and no answer is to blame', () => {
    expect(verdictOf(answer(403, { code: 'TrainingExams:AttemptNotStarted' }))).toBe('stuck');
  });

  it('of unknown kind stops, and no answer is to blame', () => {
    expect(verdictOf(new SyntaxError())).toBe('stuck');
  });

  it('whose token is stale needs a new one, unlike one whose content is wrong', () => {
    expect(isStaleToken(answer(400, {}))).toBe(true);
    expect(isStaleToken(answer(400))).toBe(true);
    expect(isStaleToken(invalid('SessionNumber'))).toBe(false);
    expect(isStaleToken(answer(403))).toBe(false);
  });
});

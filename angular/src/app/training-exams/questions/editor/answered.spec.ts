import { HttpErrorResponse } from '@angular/common/http';
import { Observable, defer, of, throwError } from 'rxjs';
import { answered } from './answered';

const refused = (status: number) => throwError(() => new HttpErrorResponse({ status }));

function answerTo(...answers: Observable<string>[]): string[] {
  const heard: string[] = [];
  answered(defer(() => answers.shift() ?? of('fine'))).subscribe(answer => heard.push(answer));
  return heard;
}

describe('An answer of the server', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is waited for when the server is busy', async () => {
    const heard = answerTo(refused(429), refused(503));
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard).toEqual(['fine']);
  });

  it('is said to be missing when the server stays away', async () => {
    const heard = answerTo(refused(0), refused(0), refused(0), refused(0));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['failed']);
  });

  it('is not asked for again when it was a refusal', () => {
    expect(answerTo(refused(400))).toEqual(['failed']);
  });
});

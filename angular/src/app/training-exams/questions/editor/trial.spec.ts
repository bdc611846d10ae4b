import { HttpErrorResponse } from '@angular/common/http';
import { Signal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  QuestionKind,
  QuestionService,
  QuestionTrialDto,
  TryQuestionInput,
} from '@proxy/training-exams/questions';
import { Observable, defer, of, throwError } from 'rxjs';
import { Trial, trialOf } from './trial';

const nothingWrong: QuestionTrialDto = { problems: [], doubles: [] };
const refused = (status: number) => throwError(() => new HttpErrorResponse({ status }));

function trial(...answers: Observable<QuestionTrialDto>[]): Signal<Trial | undefined> {
  const tryContent = () => defer(() => answers.shift() ?? of(nothingWrong));
  TestBed.configureTestingModule({
    providers: [{ provide: QuestionService, useValue: { tryContent } }],
  });
  const question = signal<TryQuestionInput>({
    kind: QuestionKind.SingleChoice,
    content: { stem: '甲', key: {} },
  });
  const result = TestBed.runInInjectionContext(() => trialOf(question));
  TestBed.tick();
  return result;
}

describe('What the server thinks of a question', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is asked once more when the server was busy', async () => {
    const result = trial(refused(429), refused(503));
    await vi.advanceTimersByTimeAsync(5000);
    expect(result()).toEqual(nothingWrong);
  });

  it('is said to be unknown when the server stays away', async () => {
    const result = trial(refused(0), refused(0), refused(0), refused(0));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(result()).toBe('failed');
  });

  it('is not asked again when it was refused', async () => {
    const result = trial(refused(400));
    await vi.advanceTimersByTimeAsync(600);
    expect(result()).toBe('failed');
  });
});

import { HttpWaitService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { AbpApplicationConfigurationService } from '@proxy/abp/asp-net-core/application-configurations';
import {
  AnswersSavedDto,
  AttemptSessionDto,
  MyExamDto,
  MyExamService,
} from '@proxy/training-exams/attempts';
import { Observable, catchError, firstValueFrom, map, switchMap, throwError, timeout } from 'rxjs';
import { WaitingAnswer } from './answer-queue';
import { CandidatePaper } from './paper';
import { isStaleToken } from './verdict';

const QUIET = { skipHandleError: true };
const PATIENCE_MS = 20_000;

/** The calls of an exam page. It shows what fails itself, and a bar that runs with every answer would be no quiet. */
@Injectable()
export class AttemptApi {
  private readonly service = inject(MyExamService);
  private readonly wait = inject(HttpWaitService);
  private readonly configuration = inject(AbpApplicationConfigurationService);

  exam(examId: string): Promise<MyExamDto | undefined> {
    return promised(
      this.service
        .getList(QUIET)
        .pipe(map(({ items }) => (items ?? []).find(({ id }) => id === examId))),
    );
  }

  start(examId: string, sessionNumber: number | undefined): Promise<AttemptSessionDto> {
    return this.written(this.service.start(examId, sessionNumber, QUIET));
  }

  async paper(attemptId: string): Promise<CandidatePaper> {
    const file = await promised(this.service.getPaper(attemptId, QUIET));
    return JSON.parse(await file.text()) as CandidatePaper;
  }

  save(
    attemptId: string,
    sessionNumber: number,
    waiting: readonly WaitingAnswer[],
  ): Promise<AnswersSavedDto> {
    const answers = waiting.map(({ sequence, ordinal, answer, isUnsure }) => ({
      sequence,
      ordinal,
      answer,
      isUnsure,
    }));
    return this.written(this.service.saveAnswers(attemptId, { sessionNumber, answers }, QUIET));
  }

  heartbeat(attemptId: string, sessionNumber: number): Promise<AnswersSavedDto> {
    return this.written(this.service.heartbeat(attemptId, { sessionNumber }, QUIET));
  }

  reportFocusLoss(attemptId: string, sessionNumber: number): Promise<void> {
    return this.written(this.service.reportFocusLoss(attemptId, { sessionNumber }, QUIET));
  }

  submit(attemptId: string, sessionNumber: number): Promise<void> {
    return this.written(this.service.submit(attemptId, { sessionNumber }, QUIET));
  }

  hush(attemptId: string): void {
    const endpoints = [
      `/api/app/my-exam/save-answers/${attemptId}`,
      `/api/app/my-exam/report-focus-loss/${attemptId}`,
      `/api/app/my-exam/heartbeat/${attemptId}`,
    ];
    this.wait.addFilter(endpoints.map(endpoint => ({ method: 'POST', endpoint })));
  }

  /** Another tab may have signed in meanwhile: then the token is fetched anew, and the call made once more. */
  private written<T>(call: Observable<T>): Promise<T> {
    const renew = () => this.configuration.getConfiguration(QUIET);
    return promised(
      call.pipe(
        catchError((error: unknown) =>
          isStaleToken(error) ? renew().pipe(switchMap(() => call)) : throwError(() => error),
        ),
      ),
    );
  }
}

const promised = <T>(call: Observable<T>): Promise<T> =>
  firstValueFrom(call.pipe(timeout(PATIENCE_MS)), { defaultValue: undefined as T });

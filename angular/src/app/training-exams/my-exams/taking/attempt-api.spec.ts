import { HttpWaitService } from '@abp/ng.core';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { AbpApplicationConfigurationService } from '@proxy/abp/asp-net-core/application-configurations';
import { MyExamService } from '@proxy/training-exams/attempts';
import { defer, of, throwError } from 'rxjs';
import { AttemptApi } from './attempt-api';

describe('The calls of an exam page', () => {
  const answers: (() => unknown)[] = [];
  const getConfiguration = vi.fn(() => of({}));
  const heartbeat = vi.fn(() => defer(() => answers.shift()?.() as ReturnType<typeof of>));
  const refuse = (status: number) => () =>
    throwError(
      () =>
        new HttpErrorResponse({
          status,
          error: { error: { code: null, message: '…', validationErrors: null } },
        }),
    );

  function api(): AttemptApi {
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [
        AttemptApi,
        { provide: MyExamService, useValue: { heartbeat } },
        { provide: AbpApplicationConfigurationService, useValue: { getConfiguration } },
        { provide: HttpWaitService, useValue: {} },
      ],
    });
    return TestBed.inject(AttemptApi);
  }

  it('are made once more with a new token when theirs is stale', async () => {
    answers.push(refuse(400), () => of({ savedTime: 'now' }));
    expect(await api().heartbeat('attempt', 1)).toEqual({ savedTime: 'now' });
    expect(getConfiguration).toHaveBeenCalledTimes(1);
  });

  it('fail with what the second try says', async () => {
    answers.push(refuse(400), refuse(404));
    await expect(api().heartbeat('attempt', 1)).rejects.toMatchObject({ status: 404 });
  });

  it('fail at once for anything else', async () => {
    answers.push(refuse(503));
    await expect(api().heartbeat('attempt', 1)).rejects.toMatchObject({ status: 503 });
    expect(getConfiguration).not.toHaveBeenCalled();
  });
});

import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { serverError } from './server-error';

describe('A refusal of the server', () => {
  it('keeps its words and the number that finds it in the log', () => {
    const error = new HttpErrorResponse({
      status: 403,
      error: { error: { message: '计划已关闭', details: '请联系市局' } },
      headers: new HttpHeaders({ 'X-Correlation-Id': 'a1' }),
    });
    expect(serverError(error)).toEqual({
      message: '计划已关闭',
      details: '请联系市局',
      validationErrors: [],
      reference: 'a1',
    });
  });

  it.each([
    [0, '::Error:Network'],
    [413, '::Error:TooLarge'],
    [404, 'AbpUi::DefaultErrorMessage404'],
    [500, '::Error:Unknown'],
  ])('without words is explained by its status %i', (status, key) => {
    expect(serverError(new HttpErrorResponse({ status })).message).toBe(key);
  });

  it('that is no answer at all is still explained', () => {
    expect(serverError(new Error('boom')).message).toBe('::Error:Unknown');
  });
});

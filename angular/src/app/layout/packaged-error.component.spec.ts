import { parameters } from './packaged-error.component';

describe('An error of a packaged form', () => {
  it('carries its parameters in brackets', () => {
    expect(parameters('A::Between{0}And{1}[1,9]')).toEqual({
      key: 'A::Between{0}And{1}',
      params: ['1', '9'],
    });
  });

  it('may have none', () => {
    expect(parameters('A::Required')).toEqual({ key: 'A::Required', params: [] });
  });
});

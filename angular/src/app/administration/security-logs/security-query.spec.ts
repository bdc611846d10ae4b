import { FAILED_SIGN_INS, securityQuery } from './security-query';

const page = { skipCount: 0, maxResultCount: 20 };

describe('securityQuery', () => {
  it('asks for one event', () => {
    expect(securityQuery({ ...page, action: '5' })).toEqual({ ...page, action: '5' });
  });

  it('asks for every failed sign-in, whatever the event', () => {
    expect(securityQuery({ ...page, action: FAILED_SIGN_INS })).toEqual({
      ...page,
      onlyFailedSignIns: true,
    });
  });
});

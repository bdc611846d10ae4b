import { auditQuery } from './audit-query';

describe('auditQuery', () => {
  it('takes whole days in Shanghai', () => {
    const query = auditQuery({
      skipCount: 0,
      maxResultCount: 20,
      from: '2026-03-01',
      to: '2026-03-01',
    });
    expect(query.from).toBe('2026-03-01T00:00:00+08:00');
    expect(query.to).toBe('2026-03-01T16:00:00.000Z');
  });

  it('narrows down to what failed or was refused', () => {
    const page = { skipCount: 0, maxResultCount: 20 };
    expect(auditQuery({ ...page, result: 'failures' })).toMatchObject({ onlyFailures: true });
    expect(auditQuery({ ...page, result: 'refused' })).toMatchObject({ onlyRefused: true });
    expect(auditQuery(page).onlyRefused).toBeUndefined();
  });

  it('leaves open what is not asked for', () => {
    const query = auditQuery({ skipCount: 0, maxResultCount: 20 });
    expect(query.from).toBeUndefined();
    expect(query.to).toBeUndefined();
  });
});

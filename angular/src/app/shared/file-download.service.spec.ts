import { fileName } from './file-download.service';

describe('The name of a downloaded file', () => {
  it('is the Chinese one when the server gives both', () => {
    const header = `attachment; filename="plan.xlsx"; filename*=UTF-8''${encodeURIComponent('任务表.xlsx')}`;
    expect(fileName(header)).toBe('任务表.xlsx');
  });

  it('is the plain one otherwise', () => {
    expect(fileName('attachment; filename=plan.xlsx')).toBe('plan.xlsx');
    expect(fileName(null)).toBeUndefined();
  });
});

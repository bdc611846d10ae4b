import { SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { firstShown, reusedFiles } from './shown-file';

const pdf = (fileId: string) => ({ fileId, contentType: 'application/pdf' });
const sheet = { fileId: 's', contentType: 'application/vnd.ms-excel' };

describe('Beside the criteria', () => {
  it('the file that waits for review is open, and the newest version of it', () => {
    const rounds = [
      { submissionId: '1', status: SubmissionStatus.Accepted, versions: [{ files: [pdf('a')] }] },
      {
        submissionId: '2',
        status: SubmissionStatus.Submitted,
        versions: [{ files: [sheet, pdf('b')] }, { files: [pdf('old')] }],
      },
      { submissionId: '3', status: SubmissionStatus.Accepted, versions: [{ files: [pdf('c')] }] },
    ];
    expect(firstShown(rounds)).toEqual({ submissionId: '2', file: pdf('b') });
  });

  it('the last that came is open when nothing waits', () => {
    const rounds = [
      { submissionId: '1', status: SubmissionStatus.Accepted, versions: [{ files: [pdf('a')] }] },
      { submissionId: '2', status: SubmissionStatus.Accepted, versions: [{ files: [pdf('b')] }] },
      { submissionId: null, status: null, versions: [] },
    ];
    expect(firstShown(rounds)?.submissionId).toBe('2');
  });

  it('nothing is open when no browser can show it', () => {
    expect(firstShown([{ versions: [{ files: [sheet] }] }])).toBeNull();
  });

  it('files are counted as used before only in what is judged now', () => {
    const used = { ...pdf('a'), reuses: [{ year: 2025 }] };
    expect(reusedFiles([{ versions: [{ files: [used, pdf('b')] }, { files: [used] }] }])).toEqual([
      used,
    ]);
  });
});

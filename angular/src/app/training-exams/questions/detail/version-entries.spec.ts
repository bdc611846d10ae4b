import { versionEntries } from './version-entries';

const words = (key: string, ...params: string[]) => [key, ...params].join(' ');

describe('The versions of a question', () => {
  it('show writing and review apart, with what changed', () => {
    const entries = versionEntries(
      [
        {
          number: 2,
          authors: ['张三', '李四'],
          changedTime: '2026-03-02T01:00:00Z',
          differences: [{ field: 'DisplayName:Key', before: 'A', after: '' }],
        },
        {
          number: 1,
          isReviewed: true,
          authors: ['张三'],
          changedTime: '2026-03-01T01:00:00Z',
          reviewedTime: '2026-03-01T02:00:00Z',
          reviewer: '王五',
        },
      ],
      words,
    );
    expect(entries.map(({ act, who }) => [act, who])).toEqual([
      ['Questions:VersionWritten 2', '张三、李四'],
      ['Questions:VersionReviewed 1', '王五'],
      ['Questions:VersionWritten 1', '张三'],
    ]);
    expect(entries[0]?.changes).toEqual([
      { name: 'TrainingExams::DisplayName:Key', from: 'A', to: null },
    ]);
  });
});

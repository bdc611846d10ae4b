import { blankRow } from './contact-rows';
import { Draft, contentOf, problemsOf, rebased } from './draft';

const draft = (note: string, ...fileIds: string[]): Draft => ({
  note,
  files: fileIds.map(fileId => ({ fileId })),
  contacts: [],
});

const contacts = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...blankRow(),
    name: `联系人${i}`,
    phone: `1380000000${i}`,
  }));

describe('A draft', () => {
  it('sends only the contacts that have a name', () => {
    const content = contentOf({ ...draft('说明', 'a'), contacts: [...contacts(1), blankRow()] });
    expect([content.note, content.fileIds, content.contacts?.length]).toEqual(['说明', ['a'], 1]);
  });

  it('cannot be handed in without a file', () => {
    expect(problemsOf(draft('说明'), false).map(({ key }) => key)).toEqual(['NoFiles']);
  });

  it('says how many contacts of ten are missing, and which row is wrong', () => {
    const rows = [...contacts(8), { ...blankRow(), name: '无电话' }];
    const problems = problemsOf({ ...draft('', 'a'), contacts: rows }, true);
    expect(problems).toEqual([
      { key: 'TooFewContacts', param: '1', at: 'contacts' },
      { key: 'NoPhone', param: '9', at: 'contact-phone-8' },
    ]);
  });

  it('is ready with a file and ten contacts', () => {
    expect(problemsOf({ ...draft('', 'a'), contacts: contacts(10) }, true)).toEqual([]);
  });

  it('keeps what was typed when a colleague saved meanwhile, and the files of both', () => {
    const { draft: merged, both } = rebased(
      draft('旧', 'a', 'b'),
      draft('我的', 'a', 'c'),
      draft('同事的', 'a', 'b', 'd'),
    );
    expect([merged.note, merged.files.map(({ fileId }) => fileId)]).toEqual([
      '我的',
      ['a', 'd', 'c'],
    ]);
    expect(both).toEqual(['Note', 'Files']);
  });

  it('takes over what only the colleague changed', () => {
    const { draft: merged, both } = rebased(
      draft('旧', 'a'),
      draft('旧', 'a', 'c'),
      draft('新', 'a'),
    );
    expect([merged.note, merged.files.length, both]).toEqual(['新', 2, []]);
  });
});

import { DEFAULT_RULES, refusal, sizeText } from './upload-rules';

const MB = 1024 * 1024;
const refused = (name: string, size: number) => refusal({ name, size }, DEFAULT_RULES)?.key;

describe('A chosen file', () => {
  it('is sent when its type and size are allowed, whatever the case of its extension', () => {
    expect(refused('台账.PDF', 20 * MB)).toBeUndefined();
  });

  it.each(['setup.exe', 'noextension', 'page.html'])('is refused by its type: %s', name => {
    expect(refused(name, 1)).toBe('::Upload:WrongType');
  });

  it('is refused when empty or larger than the limit', () => {
    expect(refused('a.pdf', 0)).toBe('::Upload:Empty');
    expect(refused('a.pdf', 20 * MB + 1)).toBe('::Upload:TooLarge');
  });
});

describe('A size in words', () => {
  it('uses the largest fitting unit', () => {
    expect([500, 2048, 20 * MB, 1.5 * MB].map(sizeText)).toEqual([
      '500 B',
      '2 KB',
      '20 MB',
      '1.5 MB',
    ]);
  });
});

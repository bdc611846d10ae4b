import { textOf, userNamesIn } from './user-names';

describe('A list of user names', () => {
  it('has one a line or several between commas, each once', () => {
    expect(userNamesIn('\uFEFFli.ming\r\n wang , zhao；li.ming\n\n')).toEqual([
      'li.ming',
      'wang',
      'zhao',
    ]);
  });

  it('is the first column where it was copied from a table', () => {
    expect(userNamesIn('li.ming\t李明\t公安局\nwang\t王芳\t城管局')).toEqual(['li.ming', 'wang']);
  });

  it('is read in both code pages', () => {
    expect(textOf(new TextEncoder().encode('李明'))).toBe('李明');
    expect(textOf(new Uint8Array([0xc0, 0xee, 0xc3, 0xf7]))).toBe('李明');
  });
});
